package org.fathom.workbench.handlers;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.fathom.workbench.study.ActiveStudy;

/** Goes one change back or forth on the stack of the open study, wherever the change was made; its menu entry names the change. */
abstract class AbstractStackHandler extends AbstractHandler implements IElementUpdater {
	private static final int LONGEST = 40;

	private final ActiveStudy active;
	private final Runnable follower;

	AbstractStackHandler(String commandId, ActiveStudy active, ICommandService commands) {
		this.active = active;
		follower = () -> {
			setBaseEnabled(isEnabled());
			commands.refreshElements(commandId, null);
		};
		active.addListener(follower);
	}

	/** Lets go of the study; the services of the window may be gone from now on. */
	@Override
	public void dispose() {
		active.removeListener(follower);
		super.dispose();
	}

	/** The change that would be taken; empty if there is none. */
	abstract Optional<Command> next(CommandStack stack);

	/** Takes it. */
	abstract void go(CommandStack stack);

	/** What the entry says while there is nothing to take. */
	abstract String plain();

	/** What the entry says of a change; {0} is its name. */
	abstract String named();

	private Optional<Command> next() {
		return active.get().map(study -> study.commandStack()).flatMap(this::next);
	}

	@Override
	public boolean isEnabled() {
		return next().isPresent();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		active.get().map(study -> study.commandStack()).filter(stack -> next(stack).isPresent()).ifPresent(this::go);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		String name = next().map(Command::getLabel).filter(label -> !label.isBlank()).map(AbstractStackHandler::shortened).orElse(null);
		element.setText(name == null ? plain() : NLS.bind(named(), name.replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
		element.setTooltip((name == null ? plain() : NLS.bind(named(), name)).replaceAll("\\(&.\\)|&", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String shortened(String label) {
		return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "\u2026"; //$NON-NLS-1$
	}
}
