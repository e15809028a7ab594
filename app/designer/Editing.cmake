# What is done to a form in the designer, without a window, and the tab's pages.
add_library(app_designer_editing STATIC
    Arrange.h Arrange.cpp BindingCatalogue.h BindingCatalogue.cpp DesignerWords.h DesignerWords.cpp
    FieldMaking.h FieldMaking.cpp FieldParts.h FieldParts.cpp FieldProblems.h FieldProblems.cpp
    FormChange.h FormChange.cpp FormEditor.h FormEditor.cpp FormEditorPlaces.cpp SamplePersons.h SamplePersons.cpp
    Snapper.h Snapper.cpp TestPaper.h TestPaper.cpp)
target_link_libraries(app_designer_editing
    PUBLIC Qt6::Core Qt6::Gui device_outcome app_documents app_reception project_options
    PRIVATE Qt6::Concurrent)

# Files, PDFs and what is found on their pages, off the thread that asks. Without a window, too.
add_library(app_designer_desk STATIC
    CellProposals.h CellProposals.cpp DashedBoxes.h DashedBoxes.cpp DesignDesk.h DesignDesk.cpp DraftKeeper.h DraftKeeper.cpp
    Findings.h Findings.cpp Measures.h PageReading.h PageReading.cpp PageReadingNames.cpp PrintedChoices.cpp PrintedDates.cpp PrintedGaps.cpp PrintedNumbers.cpp
    PrintedLines.cpp PrintedTimes.cpp PrintedTable.h PrintedTable.cpp ProposalsTogether.h ProposalsTogether.cpp RowRepeat.h RowRepeat.cpp
    PrintedWords.h PrintedWords.cpp ScannedWords.h ScannedWords.cpp SeenWords.h SeenWords.cpp)
target_link_libraries(app_designer_desk
    PUBLIC app_designer_editing app_designer_engine project_options
    PRIVATE app_optical Qt6::Concurrent Qt6::Pdf)

add_library(app_designer_pages STATIC
    AnswerRows.h AnswerRows.cpp BindingChooser.h BindingChooser.cpp BusyOver.h BusyOver.cpp
    ConditionRows.h ConditionRows.cpp DesignCanvas.h DesignCanvas.cpp DesignCanvasDrag.cpp DesignCanvasHits.cpp
    DesignCanvasKeys.cpp DesignCanvasPainting.cpp DesignerTab.h DesignerTab.cpp DesignerTabActions.cpp
    FeeRows.h FeeRows.cpp FieldPanel.h FieldPanel.cpp FieldPanelWords.cpp FormPanel.h FormPanel.cpp
    KindPicture.h KindPicture.cpp PagePictures.h PagePictures.cpp PageStrip.h PageStrip.cpp PanelParts.h PanelParts.cpp PickField.h PickField.cpp
    ProposalPanel.h ProposalPanel.cpp PublishPage.h PublishPage.cpp ReckoningRows.h ReckoningRows.cpp
    SeveralPanel.h SeveralPanel.cpp StartPage.h StartPage.cpp TestPanel.h TestPanel.cpp TestPrint.h TestPrint.cpp
    ToolPalette.h ToolPalette.cpp VersionsPage.h VersionsPage.cpp WorkBar.h WorkBar.cpp WorkPage.h WorkPage.cpp
    WorkPageFindings.cpp WorkPageTrial.cpp)
target_link_libraries(app_designer_pages
    PUBLIC app_designer_desk app_forms_pages widgets Qt6::Widgets project_options
    PRIVATE Qt6::Concurrent)
