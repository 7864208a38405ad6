using CaseFlow.App.Organisations;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.App.Timelines;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;
using static CaseFlow.App.Tests.Organisations.DirectoryInputs;

namespace CaseFlow.App.Tests.Organisations;

public sealed class HandingTasksOnTests
{
    private static readonly App.Pipeline.Caller Administrator = SignedIn("person-admin-un", "admin-un");

    private static readonly App.Pipeline.Caller FocalPoint = SignedIn("person-fp-un", "fp-un");

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_somebody_had_taken_is_offered_again_when_they_leave(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var task = await TakenAsync(host);

        await host.SendAsync(Administrator, new LetPersonGo("UN", "person-fp-un"));
        await host.DeliverAsync();

        var now = Assert.Single(await host.OpenTasksAsync());
        Assert.Equal((TaskState.Ready, null), (now.State, now.OwnerPersonId));
        Assert.Contains(
            "Offered again, since fp-un changed hands (PersonLetGo): Task one",
            (await host.AskAsync(new GetCaseTimeline(host.CaseId, [], null, null, new PageRequest(100)))).Items.Select(item => item.Value.Text));
        await host.SendAsync(Administrator, new AssignPost("fp-un", "person-next"));
        Assert.False((await host.SendAsync(SignedIn("person-next", "fp-un"), new CompleteTask(task, FeelContext.Empty))).IsRejected);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task It_goes_to_the_deputy_where_there_is_one(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var task = await TakenAsync(host);
        await host.SendAsync(Administrator, new NameDeputy("fp-un", "person-desk-un"));

        await host.SendAsync(Administrator, new EndHolding("fp-un", "person-fp-un", CaseHost.Start.AddHours(1)));
        await host.WaitUntilAsync(CaseHost.Start.AddHours(1));
        await host.DeliverAsync();

        var now = Assert.Single(await host.OpenTasksAsync());
        Assert.Equal((TaskState.Reserved, "person-desk-un", "fp-un"), (now.State, now.OwnerPersonId, now.OwnerPostId));
        Assert.False((await host.SendAsync(SignedIn("person-desk-un", "desk-un", "fp-un"), new CompleteTask(task, FeelContext.Empty))).IsRejected);
    }

    [Fact]
    public async Task What_another_host_let_them_take_meanwhile_is_found_by_a_second_look()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        var task = await TakenAsync(host);
        await host.SendAsync(FocalPoint, new ReleaseTask(task));
        await host.SendAsync(Administrator, new LetPersonGo("UN", "person-fp-un"));
        await host.DeliverAsync();

        Assert.False((await host.SendAsync("fp-un", new ClaimTask(task))).IsRejected);
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        await host.DeliverAsync();

        Assert.Equal(TaskState.Ready, Assert.Single(await host.OpenTasksAsync()).State);
    }

    [Fact]
    public async Task Whoever_still_acts_for_the_post_keeps_what_they_had_taken()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        await TakenAsync(host);
        await host.SendAsync(Administrator, new AppointSubstitute("fp-un", "person-fp-un", CaseHost.Start.AddDays(1)));

        await host.SendAsync(Administrator, new EndSubstitution("fp-un", "person-fp-un"));
        await host.DeliverAsync();

        Assert.Equal("person-fp-un", Assert.Single(await host.OpenTasksAsync()).OwnerPersonId);
    }

    [Fact]
    public async Task A_task_for_somebody_by_name_is_offered_to_their_post_when_they_leave()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        await host.SeedAsync("fp-un", "admin-un");
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, ("one",
            """
            <userTask id="one" name="Task one"><extensionElements>
              <zeebe:userTask /><zeebe:assignmentDefinition assignee="person-fp-un" />
            </extensionElements></userTask>
            """)));
        var task = Assert.Single(await host.OpenTasksAsync()).TaskId;

        await host.SendAsync(Administrator, new LetPersonGo("UN", "person-fp-un"));
        await host.DeliverAsync();
        await host.SendAsync(Administrator, new AssignPost("fp-un", "person-next"));

        var offered = await host.AskAsync(SignedIn("person-next", "fp-un"), new ListTasks(TaskSelection.Unassigned, null, new PageRequest(10)));
        Assert.Equal(task, Assert.Single(offered.Value.Items).Value.TaskId);
    }

    [Fact]
    public async Task Only_CaseFlow_itself_withdraws_a_task()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        var task = await TakenAsync(host);

        var refused = await host.SendAsync(Administrator, new WithdrawTask(task, "person-fp-un", "fp-un", [], null, "Ended"));

        Assert.Equal("caller.role_needed", refused.Rejection.Code);
    }

    private static async Task<Guid> TakenAsync(CaseHost host)
    {
        await host.SeedAsync("fp-un", "desk-un", "admin-un");
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one")));
        var task = Assert.Single(await host.OpenTasksAsync()).TaskId;
        Assert.False((await host.SendAsync(FocalPoint, new ClaimTask(task))).IsRejected);
        return task;
    }
}
