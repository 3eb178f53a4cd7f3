package org.imza.local.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The update's picture, drawn here so that it is nobody else's: hills at dusk, a road, one lit window. */
final class DemoPicture {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 750;

    private DemoPicture() {}

    /** It as a PNG file. */
    static byte[] png() {
        System.setProperty("java.awt.headless", "true");
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        sky(pen);
        hill(pen, new Color(0x6b6f86), 470, 60, 0.9);
        hill(pen, new Color(0x4a4f66), 540, 45, 2.1);
        hill(pen, new Color(0x2c3044), 610, 30, 3.4);
        road(pen);
        house(pen);
        pen.dispose();
        return encode(image);
    }

    private static void sky(Graphics2D pen) {
        pen.setPaint(new GradientPaint(0, 0, new Color(0x2e3a5c), 0, 520, new Color(0xe9b98a)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xfbe3b8));
        pen.fillOval(820, 330, 92, 92);
    }

    private static void hill(Graphics2D pen, Color color, int base, int height, double phase) {
        Path2D line = new Path2D.Double();
        line.moveTo(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 4) {
            double wave = Math.sin(x / 190.0 + phase) + 0.4 * Math.sin(x / 67.0 + 2 * phase);
            line.lineTo(x, base - height * wave);
        }
        line.lineTo(WIDTH, HEIGHT);
        line.closePath();
        pen.setColor(color);
        pen.fill(line);
    }

    private static void road(Graphics2D pen) {
        Path2D road = new Path2D.Double();
        road.moveTo(420, HEIGHT);
        road.curveTo(520, 690, 300, 660, 452, 612);
        road.lineTo(462, 612);
        road.curveTo(330, 662, 640, 690, 600, HEIGHT);
        road.closePath();
        pen.setColor(new Color(0x8d8577));
        pen.fill(road);
    }

    private static void house(Graphics2D pen) {
        pen.setColor(new Color(0x14161f));
        pen.fillRect(440, 562, 74, 50);
        Path2D roof = new Path2D.Double();
        roof.moveTo(430, 564);
        roof.lineTo(477, 532);
        roof.lineTo(524, 564);
        roof.closePath();
        pen.fill(roof);
        pen.setColor(new Color(0xffd779));
        pen.fillRect(468, 578, 18, 20);
    }

    private static byte[] encode(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
