package org.rapport.api.page;

/// What was sent cannot be taken as it is (422, RFC 9110 §15.5.21): `page` says what to do and keeps what was typed.
public record Refused(Page page) implements Answer {}
