package org.fathom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** Exports the samples to BPMN and reads them with what other tools read BPMN with. */
class BpmnExportTest {
	private static final String SCHEMAS = "org/camunda/bpm/model/bpmn/schema/";
	private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
	private static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "harbour-telecom", "harbour-telecom-zh" })
	void everyProcessIsValidAgainstTheSchema(String sample) throws Exception {
		Schema schema = schema();
		for (Path file : export(sample)) {
			try {
				schema.newValidator().validate(new StreamSource(file.toFile()));
			} catch (SAXException e) {
				throw new AssertionError(file.getFileName() + ": " + e.getMessage(), e);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "harbour-telecom", "harbour-telecom-zh" })
	void everyProcessIsReadByAnotherLibrary(String sample) {
		for (Path file : export(sample)) {
			Bpmn.validateModel(Bpmn.readModelFromFile(file.toFile()));
		}
	}

	@Test
	void everyFlowElementHasAShapeOrAnEdge() throws Exception {
		for (Path file : export("harbour-telecom")) {
			Document document = parse(file);
			List<String> drawn = new ArrayList<>();
			drawn.addAll(attributes(document, DIAGRAM, "BPMNShape", "bpmnElement"));
			drawn.addAll(attributes(document, DIAGRAM, "BPMNEdge", "bpmnElement"));
			for (String type : List.of("participant", "lane", "task", "userTask", "serviceTask", "manualTask", "callActivity",
					"startEvent", "endEvent", "boundaryEvent", "exclusiveGateway", "parallelGateway", "sequenceFlow",
					"messageFlow")) {
				for (String id : attributes(document, MODEL, type, "id")) {
					assertTrue(drawn.contains(id), () -> file.getFileName() + ": " + type + " " + id);
				}
			}
			assertEquals(drawn.size(), drawn.stream().distinct().count(), file.getFileName().toString());
		}
	}

	@Test
	void theBpmnReaderOfJavaScriptToolsGivesNoWarning() throws Exception {
		Path home = moddle();
		List<Path> files = new ArrayList<>(export("harbour-telecom"));
		files.addAll(export("harbour-telecom-zh"));
		List<String> command = new ArrayList<>(List.of("node", home.resolve("read.mjs").toString()));
		files.forEach(file -> command.add(file.toString()));
		Process node = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).start();
		String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, node.waitFor(), output);
		assertEquals(files.size() + " files, 0 warnings", output.trim());
	}

	private List<Path> export(String sample) {
		Path target = folder.resolve(sample);
		Fathom run = Fathom.run("export", Fathom.sample(sample), "--format", "bpmn", "-o", target);
		assertEquals(0, run.exitCode(), run.err());
		List<Path> files = run.lines().stream().map(Path::of).toList();
		assertTrue(files.size() >= 15, run.out());
		return files;
	}

	/** A folder with the JavaScript reader; the test is left out on a machine without Node.js or package registry. */
	private static Path moddle() throws IOException, InterruptedException {
		assumeTrue(succeeds(null, "node", "--version") && succeeds(null, "npm", "--version"), "Node.js is not installed");
		Path home = Path.of(System.getProperty("java.io.tmpdir"), "fathom-bpmn-moddle-10.3.1");
		Files.createDirectories(home);
		Files.writeString(home.resolve("package.json"), "{\"private\":true,\"dependencies\":{\"bpmn-moddle\":\"10.3.1\"}}");
		Files.writeString(home.resolve("read.mjs"), """
				import { readFileSync } from 'node:fs';
				import { BpmnModdle } from 'bpmn-moddle';
				const files = process.argv.slice(2);
				let warnings = 0;
				for (const file of files) {
				  const result = await new BpmnModdle().fromXML(readFileSync(file, 'utf8'));
				  for (const warning of result.warnings) {
				    warnings++;
				    console.log(file + ': ' + warning.message);
				  }
				}
				console.log(files.length + ' files, ' + warnings + ' warnings');
				""");
		assumeTrue(Files.isDirectory(home.resolve("node_modules/bpmn-moddle"))
				|| succeeds(home, "npm", "install", "--no-audit", "--no-fund"), "the package registry cannot be reached");
		return home;
	}

	private static boolean succeeds(Path directory, String... command) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(command).directory(directory == null ? null : directory.toFile())
					.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private static Schema schema() throws Exception {
		ClassLoader loader = Bpmn.class.getClassLoader();
		SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
		DOMImplementationLS ls = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
		factory.setResourceResolver((type, namespace, publicId, systemId, baseUri) -> {
			LSInput input = ls.createLSInput();
			input.setSystemId(systemId);
			input.setByteStream(loader.getResourceAsStream(SCHEMAS + systemId));
			return input;
		});
		try (InputStream in = loader.getResourceAsStream(SCHEMAS + "BPMN20.xsd")) {
			return factory.newSchema(new StreamSource(in));
		}
	}

	private static Document parse(Path file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(file.toFile());
	}

	private static List<String> attributes(Document document, String namespace, String element, String attribute) {
		NodeList nodes = document.getElementsByTagNameNS(namespace, element);
		List<String> values = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			values.add(((Element) nodes.item(i)).getAttribute(attribute));
		}
		return values;
	}
}
