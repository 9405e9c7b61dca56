package org.rapport.app.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

import org.rapport.api.Vault;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The vault of one module. What is locked is a byte for the form, 1, a nonce of 96 bits, and the words with a tag of 128
/// bits. With random nonces a key is good for 2^32 times (NIST SP 800-38D, section 8.3).
record HouseVault(String module, KeyFiles keys) implements Vault {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte FORM = 1;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    @Override
    public byte[] lock(String words) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, keys.findOrMake(), nonce).doFinal(words.getBytes(UTF_8));
            return ByteBuffer.allocate(1 + NONCE + sealed.length).put(FORM).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<String> open(byte[] locked) {
        return locked.length < 1 + NONCE + TAG || locked[0] != FORM
                ? Optional.empty()
                : keys.all().stream()
                        .flatMap(key -> opened(ByteBuffer.wrap(locked, 1, locked.length - 1), key).stream())
                        .findFirst();
    }

    private Optional<String> opened(ByteBuffer locked, byte[] master) {
        var nonce = new byte[NONCE];
        var sealed = new byte[locked.remaining() - NONCE];
        locked.get(nonce).get(sealed);
        try {
            return Optional.of(new String(cipher(Cipher.DECRYPT_MODE, master, nonce).doFinal(sealed), UTF_8));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] master, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(master), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(new byte[]{FORM});
        return cipher;
    }

    private SecretKey key(byte[] master) throws GeneralSecurityException {
        var purpose = ("rapport/vault/" + module).getBytes(UTF_8);
        return KDF.getInstance("HKDF-SHA256").deriveKey("AES",
                HKDFParameterSpec.ofExtract().addIKM(master).thenExpand(purpose, 32));
    }
}
