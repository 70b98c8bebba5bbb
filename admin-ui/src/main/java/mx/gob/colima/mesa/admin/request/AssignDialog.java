package mx.gob.colima.mesa.admin.request;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.combobox.ComboBox;
import mx.gob.colima.mesa.contract.people.GroupView;
import org.jspecify.annotations.Nullable;

/**
 * Gives a request to a group that serves its category, perhaps to one of its people, who
 * are shown with what they already have.
 */
class AssignDialog extends ActDialog {

	private final ComboBox<GroupView> group = new ComboBox<>();

	private final ComboBox<GroupView.Member> person = new ComboBox<>();

	AssignDialog(OpenRequest seen, Tools tools, Consumer<OpenRequest> reread) {
		super(Choice.ASSIGN, seen, tools, reread);
		List<GroupView> groups = tools.requests()
			.groups()
			.stream()
			.filter((candidate) -> candidate.categories().contains(seen.detail().category()))
			.toList();
		this.group.setLabel(phrases().say("dialog.group"));
		this.group.setItems(groups);
		this.group.setItemLabelGenerator(GroupView::name);
		this.group.setRequiredIndicatorVisible(true);
		this.group.setWidthFull();
		this.group.addValueChangeListener((event) -> offer(event.getValue()));
		this.person.setLabel(phrases().say("dialog.person"));
		this.person.setHelperText(phrases().say("dialog.person.helper"));
		this.person.setItemLabelGenerator(this::label);
		this.person.setClearButtonVisible(true);
		this.person.setWidthFull();
		add(this.group, this.person);
		preset(seen, groups);
	}

	private void preset(OpenRequest seen, List<GroupView> groups) {
		groups.stream()
			.filter((candidate) -> candidate.id().equals(seen.detail().groupId()) || groups.size() == 1)
			.findFirst()
			.ifPresent(this.group::setValue);
		GroupView chosen = this.group.getValue();
		if (chosen != null) {
			chosen.members()
				.stream()
				.filter((member) -> member.id().equals(seen.detail().assigneeId()))
				.findFirst()
				.ifPresent(this.person::setValue);
		}
	}

	private void offer(@Nullable GroupView chosen) {
		List<GroupView.Member> members = (chosen != null) ? chosen.members() : List.of();
		this.person.setItems(members.stream().sorted(Comparator.comparingInt(GroupView.Member::open)).toList());
	}

	private String label(GroupView.Member member) {
		return phrases().say("dialog.member", member.name(), member.open());
	}

	@Override
	boolean isBlank() {
		return true;
	}

	@Override
	@Nullable Act act() {
		GroupView chosen = this.group.getValue();
		this.group.setInvalid(chosen == null);
		this.group.setErrorMessage(phrases().say("dialog.group.empty"));
		if (chosen == null) {
			return null;
		}
		GroupView.Member member = this.person.getValue();
		return new Act.Assign(chosen.id(), (member != null) ? member.id() : null);
	}

}
