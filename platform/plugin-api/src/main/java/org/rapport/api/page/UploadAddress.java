package org.rapport.api.page;

import java.util.OptionalLong;

import org.rapport.api.Place;

/// A place: an address of the desk that takes files. Everywhere else, and from anybody who is not signed in, the house
/// reads no more than a form needs.
@Place
public interface UploadAddress {
    /// How many bytes a `multipart/form-data` body sent to `path` may have, all its files together; empty if no files
    /// are sent there. Asked before anybody has read the body.
    OptionalLong largest(String path);
}
