package org.rapport.app.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param from whom letters come from, as the server for mail lets us send; empty for the name that we log in to it with
@ConfigurationProperties("rapport.mail")
record SenderProperties(@DefaultValue("") String from) {}
