using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Tasks;

public sealed class FormsAloneTests(CaseFlowHosts hosts)
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_case_goes_from_its_warning_to_its_end_by_forms_that_people_fill_in(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).WarnedAsync();

        var forms = await story.FillInFormsUntilClosedAsync();

        Assert.Equal("CLOSED", (string?)(await story.ReadAsync("stage"))["stage"]);
        string[] typed = ["warning-triage", "assessment-contribution", "agreed-rating", "option-sheet", "gate-decision", "measure-activation", "lessons"];
        Assert.Superset(typed.ToHashSet(), forms.ToHashSet());
    }
}
