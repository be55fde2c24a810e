package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.seen;
import static org.fathom.workbench.RunningWorkbench.showView;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.fathom.core.topic.WithdrawRoleOperation;
import org.fathom.model.base.InsightScene;
import org.fathom.model.base.Party;
import org.fathom.model.insight.Responsibility;
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.workbench.lists.TopicMenu;
import org.fathom.workbench.lists.TopicsPart;
import org.fathom.workbench.study.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roles and gates of topics in the running workbench. */
class TopicsViewTest {
	private static final String NAME = "Is the money built where it earns?";
	private static final int USES = 7;

	@TempDir
	Path folder;
	private RunningWorkbench workbench;
	private OpenStudy study;
	private Topic topic;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		study = workbench.study();
		topic = study.session().index().all(Topic.class).stream().filter(each -> NAME.equals(each.getName())).findFirst().orElseThrow();
		ui(() -> {
			study.execute("nobody uses it", () -> new WithdrawRoleOperation(topic, ResponsibilityKind.USES).run());
			return null;
		});
		showView(TopicsPart.ID);
		await(() -> !seen(Table.class).isEmpty());
	}

	@AfterEach
	void close() {
		workbench.close();
	}

	@Test
	void aRoleThatNobodyHasIsSeenAndGivenInPlace() {
		assertEquals("nobody yet", ui(() -> row().getText(USES)));
		choose("Finance");
		await(() -> "Finance".equals(row().getText(USES)));
		assertEquals(List.of("Finance"), users());
		ui(() -> {
			study.commandStack().undo();
			return null;
		});
		await(() -> "nobody yet".equals(row().getText(USES)));
	}

	@Test
	void aPartyThatIsNotThereYetIsTyped() {
		int before = study.session().index().all(Party.class).size();
		choose("Towers and masts");
		assertEquals(List.of("Towers and masts"), users());
		assertEquals(before + 1, study.session().index().all(Party.class).size());
	}

	@Test
	void theGateSaysWhatIsMissingAndLetsTheTopicThroughThen() {
		click(0);
		await(() -> gate().getText().equals("Not yet released: nobody uses the result."));
		choose("Finance");
		await(() -> gate().getText().equals("Nothing is missing. <a>Move to: released</a>"));
		ui(() -> {
			gate().notifyListeners(SWT.Selection, new Event());
			return null;
		});
		assertEquals(TopicStatus.RELEASED, topic.getStatus());
		assertTrue(ui(() -> gate().getText()).contains("in work"));
	}

	@Test
	void aNewTopicStartsFromTheTemplateOfItsSceneAndIsShown() {
		Process process = study.session().index().all(Process.class).stream().filter(each -> "P05".equals(each.getCode())).findFirst().orElseThrow();
		int before = ui(() -> table().getItemCount());
		MenuManager menu = new MenuManager();
		new TopicMenu().fill(menu, study, process);
		assertEquals(InsightScene.values().length, menu.getItems().length);
		ui(() -> {
			((ActionContributionItem) menu.getItems()[InsightScene.REGION.ordinal()]).getAction().run();
			return null;
		});
		await(() -> table().getItemCount() == before + 1 && table().getSelectionCount() == 1);
		Topic made = (Topic) ui(() -> table().getSelection()[0].getData());
		assertEquals(InsightScene.REGION, made.getScene());
		assertEquals(List.of(process), made.getScope());
		assertTrue(made.getQuestion().contains("Order to activate"), made.getQuestion());
		await(() -> gate().getText().startsWith("Not yet released: nobody sets the topic"));
	}

	@Test
	void topicsAreSetAboutAreasProcessesStepsAndEntitiesOnly() {
		assertTrue(TopicMenu.isFor(ProcessFactory.eINSTANCE.createStep()));
		assertTrue(TopicMenu.isFor(ProcessFactory.eINSTANCE.createProcessArea()));
		assertFalse(TopicMenu.isFor(ProcessFactory.eINSTANCE.createGateway()));
		assertFalse(TopicMenu.isFor(topic));
	}

	private List<String> users() {
		return topic.getResponsibilities().stream().filter(duty -> duty.getKind() == ResponsibilityKind.USES).map(Responsibility::getParty)
				.map(Party::getName).toList();
	}

	/** One click opens the cell; a name is chosen or typed there. */
	private static void choose(String party) {
		click(USES);
		await(() -> !seen(CCombo.class).isEmpty());
		ui(() -> {
			CCombo editor = seen(CCombo.class).get(0);
			editor.setText(party);
			editor.notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
	}

	private static void click(int column) {
		ui(() -> {
			table().showItem(row());
			table().setSelection(row());
			table().notifyListeners(SWT.Selection, new Event());
			Rectangle cell = row().getBounds(column);
			Event event = new Event();
			event.button = 1;
			event.count = 1;
			event.x = cell.x + cell.width / 2;
			event.y = cell.y + cell.height / 2;
			table().notifyListeners(SWT.MouseDown, event);
			return null;
		});
	}

	private static TableItem row() {
		return Stream.of(table().getItems()).filter(item -> item.getText(0).equals(NAME)).findFirst().orElseThrow();
	}

	private static Table table() {
		return seen(Table.class).get(0);
	}

	private static Link gate() {
		return seen(Link.class).stream().filter(link -> List.of(link.getParent().getChildren()).contains(table().getParent().getParent()))
				.findFirst().orElseThrow();
	}
}
