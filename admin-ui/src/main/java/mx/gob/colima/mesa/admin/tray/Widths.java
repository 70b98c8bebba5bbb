package mx.gob.colima.mesa.admin.tray;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.page.ExtendedClientDetails;

/**
 * Sizes by the width of the window, because the layout's own are the same for all.
 */
final class Widths {

	/** What is assumed until the browser has told. */
	static final int DESK = 1440;

	/** Below it, there is one column. */
	static final int PHONE = 700;

	private Widths() {
	}

	static int of(UI ui) {
		ExtendedClientDetails details = ui.getPage().getExtendedClientDetails();
		return (details != null && details.getWindowInnerWidth() > 0) ? details.getWindowInnerWidth() : DESK;
	}

	static void apply(MasterDetailLayout layout, int width) {
		boolean phone = width < PHONE;
		layout.setMasterSize(phone ? "100%" : "560px");
		layout.setDetailSize(phone ? "100%" : (width > DESK) ? "700px" : "624px");
		layout.setExpandMaster(true);
		layout.setExpandDetail(phone);
		layout.setForceOverlay(phone);
	}

}
