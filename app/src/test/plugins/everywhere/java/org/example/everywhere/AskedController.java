package org.example.everywhere;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.rapport.api.page.Answer;
import org.rapport.api.page.SeeOther;

@Controller
class AskedController {
    private final Asked asked;

    AskedController(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/everywhere/asked")
    ResponseEntity<String> index() {
        return ResponseEntity.ok(String.join("\n", asked.all()));
    }

    @PostMapping("/desk/everywhere")
    Answer create(@RequestParam MultipartFile file) {
        asked.note("UploadAddress", file.getSize() + " bytes");
        return new SeeOther("/desk");
    }
}
