using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Documents;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Documents;

internal static class DocumentStories
{
    public static readonly DocumentText Text = new(
        "Report of the fact-finding mission", "Human Rights Council", "https://example.org/a-hrc-17-44.pdf", new string('a', 64), Marking.Clear, "en");

    public static readonly AccessLabel Label = AccessLabel.Of(Marking.Clear, "UN", ["UN"]);

    public static readonly DocumentEvent.Referenced Referenced =
        new(new DocumentId(new Guid("00000000-0000-7000-8000-000000000009")), Text, Contexts.Coordinator, Contexts.Now, Label);

    public static readonly DocumentEvent[] ToWithdrawal = [Referenced, new DocumentEvent.Withdrawn("Wrong file", Contexts.Coordinator, Contexts.Now)];
}
