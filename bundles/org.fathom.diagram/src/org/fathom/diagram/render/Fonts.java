package org.fathom.diagram.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.fathom.diagram.scene.TextMeasurer;

/**
 * The first installed font of a fixed list that has all letters of a text. Where no such font has a Chinese letter, it is taken from the font that
 * comes with this bundle.
 */
final class Fonts {
	private static final List<String> WANTED = List.of("Noto Sans", "Noto Sans CJK SC", "Noto Sans SC", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "WenQuanYi Micro Hei", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Font.SANS_SERIF);

	private final List<Font> fonts = new ArrayList<>();
	private Font chinese;

	Fonts() {
		this(Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT)));
	}

	Fonts(Set<String> installed) {
		for (String family : WANTED) {
			if (installed.contains(family)) {
				fonts.add(new Font(family, Font.PLAIN, 12));
			}
		}
		if (fonts.isEmpty()) {
			fonts.add(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
		}
	}

	TextLayout layout(String text, int style, float size, FontRenderContext context) {
		for (Font font : fonts) {
			if (font.canDisplayUpTo(text) < 0) {
				return new TextLayout(text, font.deriveFont(style, size), context);
			}
		}
		AttributedString mixed = new AttributedString(text);
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			int next = i + Character.charCount(c);
			mixed.addAttribute(TextAttribute.FONT, fontFor(c).deriveFont(style, size), i, next);
			i = next;
		}
		return new TextLayout(mixed.getIterator(), context);
	}

	private Font fontFor(int c) {
		return fonts.stream().filter(f -> f.canDisplay(c)).findFirst()
				.orElseGet(() -> TextMeasurer.isWide(c) ? chinese() : fonts.get(fonts.size() - 1));
	}

	private Font chinese() {
		if (chinese == null) {
			try (InputStream in = ChineseFont.open()) {
				chinese = Font.createFont(Font.TRUETYPE_FONT, in);
			} catch (IOException | FontFormatException e) {
				throw new IllegalStateException(ChineseFont.PATH, e);
			}
		}
		return chinese;
	}
}
