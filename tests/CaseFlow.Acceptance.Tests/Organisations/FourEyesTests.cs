using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Organisations;

/// <summary>What one did another looks at, and nothing makes two pairs of eyes of one.</summary>
public sealed class FourEyesTests(CaseFlowHosts hosts)
{
    private const string Refusal = "task.four_eyes";
    private const string Ever = "2999-01-01T00:00:00Z";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_second_post_of_the_same_person_is_the_same_pair(DatabaseProvider provider)
    {
        var joined = await JoinAsync(provider, "EYESA");
        var second = await joined.AddPostAsync("LEGAL", personOf: joined.FocalPoint);
        await DoneAsync(joined, joined.FocalPoint, "ask");

        await NeitherTakesNorCompletesAsync(joined, second);

        await DoneAsync(joined, joined.Desk, "approve");
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_deputy_and_the_holder_for_whom_they_act_are_one_pair_whoever_was_first(DatabaseProvider provider)
    {
        var joined = await JoinAsync(provider, "EYESB");
        var other = await joined.AddPostAsync("LEGAL", personOf: "legal-eyesb");
        await joined.AdministerAsync("nameDeputy", new() { ["postId"] = joined.FocalPoint, ["personId"] = $"person-{joined.Desk}" });
        await joined.DoAsync(joined.FocalPoint, "noteAbsence", new() { ["postId"] = joined.FocalPoint, ["until"] = Ever });
        await DoneAsync(joined, joined.DeskForFocalPoint, "ask");

        await NeitherTakesNorCompletesAsync(joined, joined.DeskForFocalPoint);
        await NeitherTakesNorCompletesAsync(joined, joined.Desk);
        await joined.DoAsync(joined.FocalPoint, "endAbsence", new() { ["postId"] = joined.FocalPoint });
        await NeitherTakesNorCompletesAsync(joined, joined.FocalPoint);

        await DoneAsync(joined, other, "approve");
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_substitute_and_a_successor_in_the_post_look_with_its_eyes(DatabaseProvider provider)
    {
        var joined = await JoinAsync(provider, "EYESC");
        var other = await joined.AddPostAsync("LEGAL", personOf: "legal-eyesc");
        await DoneAsync(joined, joined.FocalPoint, "ask");

        await joined.AdministerAsync(
            "appointSubstitute", new() { ["postId"] = joined.FocalPoint, ["personId"] = $"person-{joined.Desk}", ["until"] = Ever });
        await NeitherTakesNorCompletesAsync(joined, joined.DeskForFocalPoint);
        await joined.AdministerAsync("letPersonGo", new() { ["organisationId"] = joined.Id, ["personId"] = $"person-{joined.FocalPoint}" });
        await joined.AdministerAsync("assignPost", new() { ["postId"] = joined.FocalPoint, ["personId"] = "person-of-eyesc-since" });
        await NeitherTakesNorCompletesAsync(joined, joined.FocalPoint);

        await DoneAsync(joined, other, "approve");
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_request_sent_again_or_too_late_does_nothing_a_second_time(DatabaseProvider provider)
    {
        var joined = await JoinAsync(provider, "EYESD");
        var ask = await joined.TaskAtAsync("ask");
        await joined.DoAsync(joined.FocalPoint, "claimTask", new() { ["taskId"] = ask });
        JsonObject Completing(string task) => new() { ["taskId"] = task, ["variables"] = new JsonObject(), ["clientMutationId"] = "once" };
        await joined.DoAsync(joined.FocalPoint, "completeTask", Completing(ask));
        var approve = await joined.TaskAtAsync("approve");

        // the answer of the first time, not a second deed
        Assert.Null(await joined.RefusalAsync(joined.FocalPoint, "completeTask", Completing(ask)));
        Assert.NotNull(await joined.RefusalAsync(joined.FocalPoint, "completeTask", Completing(approve)));
        Assert.NotNull(await joined.RefusalAsync(joined.FocalPoint, "completeTask", new() { ["taskId"] = ask, ["variables"] = new JsonObject() }));
        Assert.NotNull(await joined.RefusalAsync(joined.FocalPoint, "claimTask", new() { ["taskId"] = ask }));

        Assert.Equal(approve, await joined.TaskAtAsync("approve"));
        await NeitherTakesNorCompletesAsync(joined, joined.FocalPoint);
        await DoneAsync(joined, joined.Desk, "approve");
    }

    private async Task<NewOrganisation> JoinAsync(DatabaseProvider provider, string id) =>
        await NewOrganisation.JoinAsync(await hosts.OnAsync(provider), id, looksTwice: true);

    private static async Task DoneAsync(NewOrganisation joined, string post, string step)
    {
        var task = await joined.TaskAtAsync(step);
        await joined.DoAsync(post, "claimTask", new() { ["taskId"] = task });
        await joined.DoAsync(post, "completeTask", new() { ["taskId"] = task, ["variables"] = new JsonObject() });
    }

    private static async Task NeitherTakesNorCompletesAsync(NewOrganisation joined, string post)
    {
        var task = await joined.TaskAtAsync("approve");
        Assert.Equal(Refusal, await joined.RefusalAsync(post, "claimTask", new() { ["taskId"] = task }));
        Assert.Equal(Refusal, await joined.RefusalAsync(post, "completeTask", new() { ["taskId"] = task, ["variables"] = new JsonObject() }));
    }
}
