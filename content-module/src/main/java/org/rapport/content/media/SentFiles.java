package org.rapport.content.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.web.multipart.MultipartFile;

/// Reads the files of a form.
final class SentFiles {
    private SentFiles() {}

    /// Those that were chosen: a browser sends an empty one without a name where none was.
    static List<Upload> chosen(List<MultipartFile> files) throws IOException {
        var uploads = new ArrayList<Upload>();
        for (var file : files) {
            var upload = upload(file);
            if (!upload.name().isEmpty() || upload.bytes().length > 0) {
                uploads.add(upload);
            }
        }
        return uploads;
    }

    static Upload upload(MultipartFile file) throws IOException {
        var name = file.getOriginalFilename();
        return new Upload(name == null ? "" : name, file.getBytes());
    }
}
