package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.controls;
import static org.fathom.workbench.RunningWorkbench.seen;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.fathom.model.base.Named;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;
import org.fathom.workbench.properties.PropertiesPart;
import org.fathom.workbench.study.ElementViews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The status of pain points and topics, chosen in the properties. */
class EarnedStatusTest {
	@TempDir
	Path folder;
	private RunningWorkbench workbench;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
	}

	@AfterEach
	void close() {
		workbench.close();
	}

	@Test
	void aPainPointDoesNotBecomeWhatItHasNotEarned() {
		PainPoint painPoint = named(PainPoint.class, "Credit only for those who ask");
		showDetails(painPoint);
		choose(InsightPackage.Literals.PAIN_POINT__STATUS, "Closed");
		assertEquals(PainPointStatus.CANDIDATE, painPoint.getStatus());
		assertEquals("Candidate", ui(() -> combo(InsightPackage.Literals.PAIN_POINT__STATUS).getText()));
		assertTrue(ui(() -> texts().stream().anyMatch(text -> text.contains("cannot be closed yet"))), () -> texts().toString());
	}

	@Test
	void aTopicIsReleasedOnlyWithItsRoles() {
		Topic topic = named(Topic.class, "Is the money built where it earns?");
		ui(() -> {
			workbench.study().execute("nobody", () -> topic.getResponsibilities().clear());
			return null;
		});
		showDetails(topic);
		choose(InsightPackage.Literals.TOPIC__STATUS, "Released");
		assertEquals(TopicStatus.DRAFT, topic.getStatus());
		assertTrue(ui(() -> texts().stream().anyMatch(text -> text.startsWith("Not yet released:"))), () -> texts().toString());
	}

	private <T extends Named> T named(Class<T> type, String name) {
		return workbench.study().session().index().all(type).stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
	}

	private static void showDetails(Named element) {
		ui(() -> {
			new ElementViews().open(PropertiesPart.ID, element);
			return null;
		});
		await(() -> details() != null);
		ui(() -> {
			CTabItem page = details();
			page.getParent().setSelection(page);
			page.getParent().notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static CTabItem details() {
		return controls(CTabFolder.class).stream().filter(CTabFolder::isVisible).flatMap(tabs -> Stream.of(tabs.getItems()))
				.filter(item -> item.getText().equals("Details")).findFirst().orElse(null);
	}

	private static void choose(EAttribute attribute, String status) {
		await(() -> combo(attribute) != null);
		ui(() -> {
			Combo combo = combo(attribute);
			combo.setText(status);
			combo.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static Combo combo(EAttribute attribute) {
		return seen(Combo.class).stream().filter(combo -> combo.getData() == attribute).findFirst().orElse(null);
	}

	private static List<String> texts() {
		return ui(() -> seen(Label.class).stream().map(Label::getText).toList());
	}
}
