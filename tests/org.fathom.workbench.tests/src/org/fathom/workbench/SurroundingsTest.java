package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.fathom.diagram.style.Sheet;
import org.fathom.workbench.depth.DepthColors;
import org.fathom.workbench.links.Surroundings;
import org.junit.jupiter.api.Test;

/** Colours that are made for the ground they are seen on. */
class SurroundingsTest {
	private static final Color WHITE = new Color(255, 255, 255);
	private static final Color DARK = new Color(47, 47, 47);
	private static final Color BLACK = new Color(0, 0, 0);

	@Test
	void blackIsTheGroundOfHighContrast() {
		assertEquals(List.of(Sheet.LIGHT, Sheet.DARK, Sheet.CONTRAST),
				List.of(Surroundings.of(WHITE), Surroundings.of(DARK), Surroundings.of(BLACK)));
	}

	@Test
	void theDeeperAStepTheFurtherIsItsColourFromTheGround() {
		for (Color ground : List.of(WHITE, DARK, BLACK)) {
			List<Color> levels = DepthColors.onto(ground).levels();
			List<Integer> distances = IntStream.range(1, levels.size()).mapToObj(level -> Math.abs(light(levels.get(level)) - light(ground))).toList();
			assertEquals(distances.stream().sorted().toList(), distances, ground.toString());
		}
	}

	@Test
	void coloursAreSetAtOnceAndAgainWithAnotherThemeUntilTheControlIsGone() {
		AtomicInteger painted = new AtomicInteger();
		Shell shell = ui(() -> new Shell(PlatformUI.getWorkbench().getDisplay()));
		ui(() -> {
			Surroundings.follow(shell, painted::incrementAndGet);
			return null;
		});
		assertEquals(1, painted.get());
		changeTheme();
		await(() -> painted.get() == 2);
		ui(() -> {
			shell.dispose();
			return null;
		});
		changeTheme();
		ui(() -> Display.getDefault().readAndDispatch());
		assertEquals(2, painted.get());
	}

	private static int light(Color color) {
		return (int) Math.round(0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue());
	}

	private static void changeTheme() {
		ui(() -> PlatformUI.getWorkbench().getService(IEventBroker.class).send(IThemeEngine.Events.THEME_CHANGED, Map.of()));
	}
}
