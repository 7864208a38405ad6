using System.Net;
using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Organisations;

public sealed class LeavingAPostTests(CaseFlowHosts hosts)
{
    [Theory, Trait("Requirement", "S9"), Trait("Requirement", "N8")]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_a_person_had_taken_goes_back_to_the_queue_of_their_post_within_a_minute_and_the_case_tells_why(DatabaseProvider provider)
    {
        var joined = await NewOrganisation.JoinAsync(await hosts.OnAsync(provider), "LEAVE");
        var taken = await joined.TaskOfAsync(joined.FocalPoint);
        await joined.DoAsync(joined.FocalPoint, "claimTask", new() { ["taskId"] = (string)taken["id"]! });
        await joined.AdministerAsync("letPersonGo", new() { ["organisationId"] = joined.Id, ["personId"] = $"person-{joined.FocalPoint}" });

        var left = await joined.TaskOnceAsync(task => (string)task["state"]! == "READY");

        Assert.Equal(("READY", null), ((string)left["state"]!, (string?)left["ownerPersonId"]));
        Assert.Contains($"Offered again, since {joined.FocalPoint} changed hands (PersonLetGo): Ask LEAVE", await joined.TimelineAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, await joined.StatusOfAsync(joined.FocalPoint));

        await joined.AdministerAsync("assignPost", new() { ["postId"] = joined.FocalPoint, ["personId"] = "person-next" });
        Assert.Equal((string)taken["id"]!, (string)(await joined.TaskOfAsync(joined.FocalPoint))["id"]!);
    }

    [Theory, Trait("Requirement", "S9"), Trait("Requirement", "N8")]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task It_goes_to_the_deputy_who_completes_it_on_behalf_of_the_post(DatabaseProvider provider)
    {
        var joined = await NewOrganisation.JoinAsync(await hosts.OnAsync(provider), "HEIR");
        var taken = await joined.TaskOfAsync(joined.FocalPoint);
        await joined.DoAsync(joined.FocalPoint, "claimTask", new() { ["taskId"] = (string)taken["id"]! });
        await joined.AdministerAsync("nameDeputy", new() { ["postId"] = joined.FocalPoint, ["personId"] = $"person-{joined.Desk}" });
        await joined.AdministerAsync("endHolding", new() { ["postId"] = joined.FocalPoint, ["personId"] = $"person-{joined.FocalPoint}" });

        var inherited = await joined.TaskOnceAsync(task => (string?)task["ownerPersonId"] == $"person-{joined.Desk}");
        Assert.Equal($"person-{joined.Desk}", (string?)inherited["ownerPersonId"]);
        await joined.DoAsync(
            joined.DeskForFocalPoint, "completeTask", new() { ["taskId"] = (string)taken["id"]!, ["variables"] = new JsonObject() });

        var done = await joined.TaskOnceAsync(task => (string)task["state"]! == "COMPLETED");
        Assert.Equal(("COMPLETED", joined.FocalPoint), ((string)done["state"]!, (string?)done["onBehalfOf"]));
        Assert.Contains($"Goes to the deputy of {joined.FocalPoint} (Ended): Ask HEIR", await joined.TimelineAsync());
    }
}
