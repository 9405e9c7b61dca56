package org.rapport.app.plugins;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param upload whether the desk takes plugins in; what lies in the directory of plugins at start is taken in either way
@ConfigurationProperties("rapport.plugins")
record PluginProperties(@DefaultValue("on") boolean upload) {}
