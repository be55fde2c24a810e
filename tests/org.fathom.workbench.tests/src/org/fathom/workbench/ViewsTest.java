package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.controls;
import static org.fathom.workbench.RunningWorkbench.seen;
import static org.fathom.workbench.RunningWorkbench.showView;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.fathom.workbench.evidence.EvidencePart;
import org.fathom.workbench.links.RowTips;
import org.fathom.workbench.lists.TopicsPart;
import org.fathom.workbench.properties.PropertiesPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for the views together. */
class ViewsTest {
	private static final int LONGEST_NAME = 15;

	@TempDir
	Path folder;
	private RunningWorkbench workbench;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
	}

	@AfterEach
	void close() {
		showView(PropertiesPart.ID);
		workbench.close();
	}

	@Test
	void theMenuListsEveryView() throws IOException {
		String described = Files.readString(Path.of(System.getProperty("fathom.root"), "bundles", "org.fathom.workbench", "fragment.e4xmi"));
		Set<String> views = Pattern.compile("elementId=\"([^\"]+)\"").matcher(described).results().map(found -> found.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		Set<String> listed = new TreeSet<>();
		for (IConfigurationElement contribution : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.menus")) {
			for (IConfigurationElement menu : contribution.getChildren("menu")) {
				for (IConfigurationElement command : menu.getChildren("command")) {
					for (IConfigurationElement parameter : command.getChildren("parameter")) {
						listed.add(parameter.getAttribute("value"));
					}
				}
			}
		}
		assertEquals(views, listed);
	}

	@Test
	void namesOnTabsAreNotCutOff() {
		await(() -> controls(CTabFolder.class).stream().anyMatch(ViewsTest::holdsViews));
		assertTrue(ui(() -> controls(CTabFolder.class).stream().filter(ViewsTest::holdsViews)
				.allMatch(tabs -> tabs.getMinimumCharacters() >= LONGEST_NAME)));
	}

	private static boolean holdsViews(CTabFolder tabs) {
		return Stream.of(tabs.getItems()).anyMatch(item -> item.getText().equals("Pain Points"));
	}

	@Test
	void anEvidenceThatIsNotChosenYetIsAskedFor() {
		showView(EvidencePart.ID);
		await(() -> seen(Link.class).stream().anyMatch(link -> link.getText().startsWith("Select an observation")));
	}

	@Test
	void statusesOfTopicsAreWrittenLikeThoseOfPainPoints() {
		showView(TopicsPart.ID);
		await(() -> seen(Table.class).stream().anyMatch(table -> table.getItemCount() > 0 && table.getItem(0).getText(2).equals("In work")));
	}

	@Test
	void anAmpersandInATooltipIsNoMnemonic() {
		assertEquals("Strategy && product", RowTips.plain("Strategy & product"));
	}
}
