package org.imza.petitionpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final int SCALE = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://imza.example.org/petitions/free-the-poet",
                "https://imza.example.org/petitions/%D8%A6%D9%89%D9%85%D8%B2%D8%A7/ug-Cyrl"
            })
    void isReadByAReaderOfSuchCodes(String address) throws Exception {
        assertEquals(
                address,
                new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(drawn(QrCode.of(address)))))
                        .getText());
    }

    private static LuminanceSource drawn(QrCode code) {
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        RUN.matcher(code.path()).results().forEach(run -> {
            int from = Integer.parseInt(run.group(1)) * SCALE;
            int to = from + Integer.parseInt(run.group(3)) * SCALE;
            int top = Integer.parseInt(run.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + from, y * side + to, 0);
            }
        });
        return new RGBLuminanceSource(side, side, pixels);
    }
}
