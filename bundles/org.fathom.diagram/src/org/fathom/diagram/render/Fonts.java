package org.fathom.diagram.render;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The first installed font of a fixed list that has all letters of a text. */
final class Fonts {
	private static final List<String> WANTED = List.of("Noto Sans", "Noto Sans CJK SC", "Noto Sans SC", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "WenQuanYi Micro Hei", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Font.SANS_SERIF);

	private final List<Font> fonts = new ArrayList<>();

	Fonts() {
		Set<String> installed = Set
				.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(java.util.Locale.ROOT));
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
		Font font = fonts.stream().filter(f -> f.canDisplayUpTo(text) < 0).findFirst()
				.orElse(fonts.get(fonts.size() - 1));
		return new TextLayout(text, font.deriveFont(style, size), context);
	}
}
