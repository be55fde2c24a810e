package org.fathom.exchange.report;

import java.util.List;

import org.fathom.core.topic.RoleNames;
import org.fathom.core.topic.TopicNames;
import org.fathom.model.insight.Responsibility;
import org.fathom.model.insight.Topic;

/** The questions set, with who does what for them and what was found. */
final class TopicsSection implements Section {
	private final ReportContext context;
	private final List<Topic> topics;

	TopicsSection(ReportContext context) {
		this.context = context;
		topics = context.index().all(Topic.class);
		context.announce(topics);
	}

	@Override
	public String anchor() {
		return "topics"; //$NON-NLS-1$
	}

	@Override
	public String title() {
		return Messages.TopicsSection_title_label;
	}

	@Override
	public boolean isEmpty() {
		return topics.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		for (Topic topic : topics) {
			html.open("article", "id", ReportContext.anchor(topic)); //$NON-NLS-1$ //$NON-NLS-2$
			html.element("h3", ReportContext.name(topic)); //$NON-NLS-1$
			html.element("p", TopicNames.of(topic.getScene()) + ", " + TopicNames.of(topic.getStatus()), "class", "facts"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			context.markdown(html, topic.getQuestion());
			html.open("dl"); //$NON-NLS-1$
			context.fact(html, Messages.TopicsSection_scope_label, topic.getScope());
			for (Responsibility responsibility : topic.getResponsibilities()) {
				if (responsibility.getParty() != null) {
					context.fact(html, RoleNames.of(responsibility.getKind()), List.of(responsibility.getParty()));
				}
			}
			ReportContext.fact(html, Messages.TopicsSection_due_label, topic.getDueDate());
			context.fact(html, Messages.TopicsSection_findings_label, topic.getFindings());
			html.close().close();
		}
	}
}
