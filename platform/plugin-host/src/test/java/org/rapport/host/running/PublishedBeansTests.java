package org.rapport.host.running;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

import org.rapport.api.Fetch;
import org.rapport.api.KeyedHash;
import org.rapport.api.StaticFiles;
import org.rapport.api.Vault;
import org.rapport.host.Vaults;
import org.rapport.host.gate.Published;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedBeansTests {
    @Test
    void keepToThemselvesWhatEachPluginHasOfItsOwn() {
        try (var house = new GenericApplicationContext()) {
            house.registerBean("hash", KeyedHash.class, Hash::new);
            house.registerBean("fetch", Fetch.class, () -> request -> new Fetch.Failed(Fetch.Reason.UNREACHABLE));
            house.registerBean("vault", Vault.class, Open::new);
            house.registerBean("vaults", Vaults.class, () -> module -> new Open());
            house.registerBean("files", StaticFiles.class, () -> name -> name);
            house.refresh();

            var published = PublishedBeans.of(house.getBeanFactory(), Published.on(getClass().getClassLoader()));

            assertThat(published.getBeanFactory().getSingletonNames()).contains("hash").doesNotContain("fetch", "vault",
                    "vaults", "files");
        }
    }

    private record Hash() implements KeyedHash {
        @Override
        public String of(String... parts) {
            return "";
        }

        @Override
        public List<String> lately(String... parts) {
            return List.of();
        }
    }

    private record Open() implements Vault {
        @Override
        public byte[] lock(String words) {
            return new byte[0];
        }

        @Override
        public Optional<String> open(byte[] locked) {
            return Optional.empty();
        }
    }
}
