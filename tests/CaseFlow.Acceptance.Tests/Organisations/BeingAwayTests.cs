using System.Net;
using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Organisations;

public sealed class BeingAwayTests(CaseFlowHosts hosts)
{
    [Theory, Trait("Requirement", "N8")]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task While_the_holder_is_away_the_deputy_acts_and_afterwards_no_longer_and_what_was_done_stays(DatabaseProvider provider)
    {
        var joined = await NewOrganisation.JoinAsync(await hosts.OnAsync(provider), "AWAY");
        var task = (string)(await joined.TaskOfAsync(joined.FocalPoint))["id"]!;
        await joined.DoAsync(joined.FocalPoint, "claimTask", new() { ["taskId"] = task });
        await joined.AdministerAsync("nameDeputy", new() { ["postId"] = joined.FocalPoint, ["personId"] = $"person-{joined.Desk}" });
        Assert.Equal(HttpStatusCode.Unauthorized, await joined.StatusOfAsync(joined.DeskForFocalPoint));

        await joined.DoAsync(joined.FocalPoint, "noteAbsence", new() { ["postId"] = joined.FocalPoint, ["until"] = "2999-01-01T00:00:00Z" });
        await joined.DoAsync(joined.DeskForFocalPoint, "claimTask", new() { ["taskId"] = task });
        await joined.DoAsync(joined.DeskForFocalPoint, "completeTask", new() { ["taskId"] = task, ["variables"] = new JsonObject() });
        await joined.DoAsync(joined.FocalPoint, "endAbsence", new() { ["postId"] = joined.FocalPoint });

        Assert.Equal(HttpStatusCode.Unauthorized, await joined.StatusOfAsync(joined.DeskForFocalPoint));
        await joined.AdministerAsync("letPersonGo", new() { ["organisationId"] = joined.Id, ["personId"] = $"person-{joined.Desk}" });
        Assert.Equal(HttpStatusCode.Unauthorized, await joined.StatusOfAsync(joined.Desk));
        var done = await joined.TaskOnceAsync(one => (string)one["state"]! == "COMPLETED");
        Assert.Equal(joined.FocalPoint, (string?)done["onBehalfOf"]);
        Assert.Contains("Done: Ask AWAY", await joined.TimelineAsync());
    }
}
