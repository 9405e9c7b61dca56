package org.rapport.content.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadataNode;

/// One frame of a GIF.
///
/// @param place where on the screen, as the file says it
/// @param time for how long, and what becomes of it afterwards; an empty node if the file does not say
/// @param isFirst the first one says that the frames go round for ever
record Frame(BufferedImage image, IIOMetadataNode place, IIOMetadataNode time, boolean isFirst) {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    private static final byte[] FOR_EVER = {1, 0, 0};

    static Frame of(ImageReader reader, int number) throws IOException {
        var tree = (IIOMetadataNode) reader.getImageMetadata(number).getAsTree(FORMAT);
        return new Frame(reader.read(number), child(tree, "ImageDescriptor"), child(tree, "GraphicControlExtension"),
                number == 0);
    }

    private static IIOMetadataNode child(IIOMetadataNode tree, String name) {
        return tree.getElementsByTagName(name).item(0) instanceof IIOMetadataNode node
                ? node
                : new IIOMetadataNode(name);
    }

    IIOImage anew(ImageWriter writer) throws IOException {
        var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        var tree = (IIOMetadataNode) metadata.getAsTree(FORMAT);
        copy(place, child(tree, "ImageDescriptor"), "imageLeftPosition", "imageTopPosition");
        copy(time, child(tree, "GraphicControlExtension"), "disposalMethod", "delayTime");
        if (isFirst) {
            tree.appendChild(round());
        }
        metadata.setFromTree(FORMAT, tree);
        return new IIOImage(image, null, metadata);
    }

    private static void copy(IIOMetadataNode from, IIOMetadataNode to, String... attributes) {
        for (var attribute : attributes) {
            if (from.hasAttribute(attribute)) {
                to.setAttribute(attribute, from.getAttribute(attribute));
            }
        }
    }

    private static IIOMetadataNode round() {
        var loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(FOR_EVER);
        var extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(loop);
        return extensions;
    }
}
