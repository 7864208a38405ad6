using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Measures;

/// <summary>A measure of the third pillar without Chapter VII begins when its own body has authorised it; the others of its plan do not wait.</summary>
public sealed class AuthorisedByItsBodyTests(CaseFlowHosts hosts)
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Sanctions_wait_for_the_record_of_the_council_while_mediation_begins(DatabaseProvider provider)
    {
        var story = await ApprovedAsync(provider);

        Assert.Equal(["D03"], await ToActivateAsync(story));
        await Assert.ThrowsAsync<InvalidOperationException>(() => story.TaskOfAsync("fp-eu", "T_Authorisation"));
        await story.CompleteAsync("prin-eu", "T_Authorisation", "completeTask", Record("authorised"));

        Assert.Equal(["D03", "E01"], await ToActivateAsync(story));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_its_body_refuses_is_never_activated(DatabaseProvider provider)
    {
        var story = await ApprovedAsync(provider);

        await story.CompleteAsync("legal-eu", "T_Authorisation", "completeTask", Record("refused"));

        Assert.Equal(["D03"], await ToActivateAsync(story));
        Assert.DoesNotContain("T_Authorisation", await story.OpenStepsAsync());
        await story.GoOnUntilAsync("T_DecideG3");
        var measures = (await story.ReadAsync("measures { terms { catalogue } }"))["measures"]!.AsArray();
        Assert.Equal(["D03"], measures.Select(measure => (string)measure!["terms"]!["catalogue"]!));
    }

    private async Task<CaseStory> ApprovedAsync(DatabaseProvider provider)
    {
        var story = await (await hosts.OnAsync(provider)).WarnedAsync();
        await story.GoOnUntilAsync("T_OptionSheet");
        var measures = new[] { PlanParts.Led("E01", "EU", "TREATY"), PlanParts.Led("D03") };
        await story.CompleteAsync("coord-un", "T_OptionSheet", "submitOptionSheet", PlanParts.OptionSheet(story.Now, measures));
        await story.GoOnUntilAsync("T_Authorisation");
        return story;
    }

    private static object Record(string authorisation) => new
    {
        variables = new { authorisation, body = "Council of the European Union", act = "Decision (CFSP) 2015/1763", adoptedOn = "2015-10-01" },
    };

    private static async Task<IReadOnlyList<string>> ToActivateAsync(CaseStory story)
    {
        var tasks = (await story.ReadAsync("openTasks { elementId variables }"))["openTasks"]!.AsArray();
        return
        [
            .. tasks.Where(task => (string)task!["elementId"]! == "T_Activate").Select(task => (string)task!["variables"]!["catalogue"]!)
                .Order(StringComparer.Ordinal),
        ];
    }
}
