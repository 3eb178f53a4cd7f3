package org.imza.petitionpage;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * An address as a QR code (ISO/IEC 18004), for paper: a square of {@code size} modules, the quiet zone of four around it
 * included, and the path of what is dark in it, as SVG writes one.
 */
record QrCode(int size, String path) {

    private static final int QUIET = 4;

    static QrCode of(String address) {
        ByteMatrix modules;
        try {
            modules = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("An address too long for a QR code", e);
        }
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            row(modules, row, path);
        }
        return new QrCode(modules.getWidth() + 2 * QUIET, path.toString());
    }

    private static void row(ByteMatrix modules, int row, StringBuilder path) {
        int column = 0;
        while (column < modules.getWidth()) {
            int begin = column;
            while (column < modules.getWidth() && modules.get(column, row) == 1) {
                column++;
            }
            if (column > begin) {
                path.append('M').append(begin + QUIET).append(' ').append(row + QUIET);
                path.append('h')
                        .append(column - begin)
                        .append("v1h-")
                        .append(column - begin)
                        .append('z');
            }
            column++;
        }
    }
}
