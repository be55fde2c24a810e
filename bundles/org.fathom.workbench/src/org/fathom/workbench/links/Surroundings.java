package org.fathom.workbench.links;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.Sheet;
import org.osgi.service.event.EventHandler;

/** What the theme makes of the ground around something that has colours of its own. */
public final class Surroundings {
	private Surroundings() {
	}

	/**
	 * How light a ground is.
	 *
	 * @param ground what is drawn on
	 * @return the sheet that is as light; never {@code null}
	 */
	public static Sheet of(org.eclipse.swt.graphics.Color ground) {
		return Sheet.within(new Color(ground.getRed(), ground.getGreen(), ground.getBlue()));
	}

	/**
	 * Lets the rows of a viewer take the colours that read on another ground, whenever the theme is another one.
	 *
	 * @param viewer a table or tree
	 */
	public static void follow(ColumnViewer viewer) {
		subscribe(viewer.getControl(), viewer::refresh);
	}

	/**
	 * Does something at once, and again whenever the theme is another one and everything has its new ground.
	 *
	 * @param control nothing is done any more when it is gone
	 * @param painter sets colours; is called in the UI thread
	 */
	public static void follow(Control control, Runnable painter) {
		painter.run();
		subscribe(control, painter);
	}

	/** The toolkit has the colours of lists and texts ready later than the theme, and tells so as a change of the settings of the desktop. */
	private static void subscribe(Control control, Runnable painter) {
		Display display = control.getDisplay();
		Runnable later = () -> display.asyncExec(() -> {
			if (!control.isDisposed()) {
				painter.run();
			}
		});
		IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
		EventHandler theme = event -> later.run();
		Listener settings = event -> later.run();
		broker.subscribe(IThemeEngine.Events.THEME_CHANGED, theme);
		display.addListener(SWT.Settings, settings);
		control.addDisposeListener(event -> {
			broker.unsubscribe(theme);
			display.removeListener(SWT.Settings, settings);
		});
	}
}
