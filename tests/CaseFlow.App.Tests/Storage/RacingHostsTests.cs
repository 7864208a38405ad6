using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CaseFlow.App.Accounts;
using CaseFlow.App.Cases;
using CaseFlow.App.Drafts;
using CaseFlow.App.Imports;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Replays;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Accesses;
using CaseFlow.App.Storage.Feed;
using CaseFlow.App.Storage.Journal;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Storage.Pumps;
using CaseFlow.App.Storage.Receipts;
using CaseFlow.App.Storage.Serving;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Tests.Access;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;
using Mediator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using static CaseFlow.App.Tests.Imports.SignalFiles;

namespace CaseFlow.App.Tests.Storage;

/// <summary>Two hosts that do the same at the same moment, for each kind of work that neither claims: its rows decide who was first.</summary>
public sealed partial class RacingHostsTests
{
    private static readonly FeelContext Half = EventJson.Read<FeelContext>("""{ "grounds": "The towns are" }""");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Old_drafts_are_forgotten_once(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.FormTask("check", "check")), ShippedFiles.Form("check"));
        var task = Assert.Single(await host.OpenTasksAsync()).TaskId;
        foreach (var post in new[] { "fp-eu", "fp-nato", "coord-un" })
        {
            await host.SendAsync(post, new SaveDraft(task, Half));
        }

        await host.FillInAsync("fp-un", task, """{ "verdict": "yes" }""");
        await using var other = host.Beside();
        host.Clock.Advance(TimeSpan.FromDays(31));
        other.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Equal([host.CaseId], await host.AskAsync(new CasesWithOldDrafts()));

        await AtOnceAsync(host, other, each => each.Get<DraftPump>().RunOnceAsync(Cancellation).AsTask());

        Assert.Empty(await host.AskAsync(new CasesWithOldDrafts()));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Old_sessions_and_tokens_are_cleared_away_once(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await BySystemAsync(host, new AddOrganisation("EU", "European Union", "regional", "Europe/Brussels", "en", Ceiling: 1));
        var opened = await BySystemAsync(host, new OpenAccount("amal", "Amal", "EU"));
        await BySystemAsync(host, new BeginSession(opened.Value.AccountId, "fp-eu", null, "Firefox", TimeSpan.FromHours(1)));
        await using var scope = host.Get<IServiceScopeFactory>().CreateAsyncScope();
        var tokens = scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>();
        var old = new OpenIddictTokenDescriptor { Type = "access_token", CreationDate = CaseHost.Start, ExpirationDate = CaseHost.Start };
        await tokens.CreateAsync(old, Cancellation);
        await using var other = host.Beside();
        host.Clock.Advance(TimeSpan.FromDays(31));
        other.Clock.Advance(TimeSpan.FromDays(31));

        var cleared = await AtOnceAsync(host, other, each => each.Get<SessionPump>().RunOnceAsync(Cancellation).AsTask());

        Assert.Equal([0, 1], cleared.Order());
        Assert.Equal(0, await tokens.CountAsync(Cancellation));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Hosts_that_serve_at_once_leave_no_downtime(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await using var other = host.Beside();

        await AtOnceAsync(host, other, each => each.ServeAsync().AsTask());
        foreach (var each in new[] { host, other })
        {
            each.Clock.Advance(TimeSpan.FromSeconds(25));
            await each.ServeAsync();
        }

        Assert.Empty(await DowntimesAsync(host, CaseHost.Start.AddSeconds(50)));
        var lost = Assert.Single(await DowntimesAsync(host, CaseHost.Start.AddHours(1)));
        Assert.Equal((CaseHost.Start.AddSeconds(25), CaseHost.Start.AddHours(1)), (lost.From, lost.Until));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_ships_is_deployed_once(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await using var other = host.Beside();

        var deployed = await AtOnceAsync(host, other, each => each.Get<ShippedWorkflows>().DeployAsync(Cancellation).AsTask());

        Assert.Equal([false, true], deployed.Select(outcome => outcome.Value.Changed).Order());
        Assert.Equal(deployed[0].Value.DeploymentId, deployed[1].Value.DeploymentId);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Each_of_two_deployments_is_a_version_of_its_own(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await using var other = host.Beside();

        var deployed = await AtOnceAsync(host, other, each => each.SendAsync(
            "coord-un",
            new DeployWorkflow([SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask(each == host ? "one" : "two"))])).AsTask());

        Assert.Equal([1, 2], deployed.Select(outcome => Assert.Single(outcome.Value.Definitions).Version).Order());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task One_of_two_imports_of_a_source_begins(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await using var other = host.Beside();

        var begun = await AtOnceAsync(host, other, each => each.SendAsync("analyst-un", new StartImport(Ged, "events.csv")).AsTask());

        Assert.Equal("import.already_running", Assert.Single(begun, outcome => outcome.IsRejected).Rejection.Code);
    }

    [Theory, MemberData(nameof(TestDatabase.Servers), MemberType = typeof(TestDatabase))]
    public async Task A_replay_that_both_carry_out_happens_once(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await using var other = host.Beside();
        await host.Get<ShippedWorkflows>().DeployAsync(Cancellation);

        var told = await AtOnceAsync(host, other, each => each.Get<App.Replays.Replays>().RunAsync("practice-2026", new Unheard(), Cancellation).AsTask());

        await using var alone = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        await alone.Get<ShippedWorkflows>().DeployAsync(Cancellation);
        var undisturbed = await alone.Get<App.Replays.Replays>().RunAsync("practice-2026", new Unheard(), Cancellation);
        Assert.All(told, outcome => Assert.Equal(Story(undisturbed), Story(outcome)));
    }

    [Theory, MemberData(nameof(TestDatabase.Servers), MemberType = typeof(TestDatabase))]
    public async Task What_both_show_at_once_is_on_record_in_a_stream_of_each(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await host.DoAsync("coord-un", ChangeCaseAccessTests.Change(host) with { Marking = Marking.AmberStrict });
        await using var other = host.Beside();

        await AtOnceAsync(host, other, each => each.AskAsync("fp-un", new GetCases([host.CaseId])));

        Assert.Equal(2, await host.WithDbAsync(db => db.Set<AccessStreamRow>().CountAsync(Cancellation)));
        Assert.Equal(2, await host.WithDbAsync(db => db.Set<AccessEntryRow>().CountAsync(Cancellation)));
    }

    /// <summary>A pump that is not named here has no test of what happens when two of it meet.</summary>
    [Fact]
    public void Every_pump_is_raced_or_changes_nothing()
    {
        string[] raced =
        [
            nameof(AccessPump), nameof(CheckpointPump), nameof(DraftPump), nameof(OutboxPump), nameof(ReceiptPump), nameof(ServingPump),
            nameof(SessionPump), nameof(TimerPump),
        ];
        string[] onlyRead = [nameof(LiveFeed), nameof(ReleasePump)];

        Assert.Equal(
            raced.Concat(onlyRead).Order(StringComparer.Ordinal),
            from type in typeof(IPump).Assembly.GetTypes()
            where type is { IsClass: true } && type.IsAssignableTo(typeof(IPump))
            orderby type.Name
            select type.Name);
    }

    private static ValueTask<Outcome<T>> BySystemAsync<T>(CaseHost host, ICommand<Outcome<T>> command) =>
        host.Get<Dispatcher>().SendAsync(Caller.System(Door.CommandLine), command, Cancellation);

    private static Task<ImmutableArray<Downtime>> DowntimesAsync(CaseHost host, DateTimeOffset now) =>
        host.WithAsync((ServingTimes times) => times.DowntimesAsync(CaseHost.Start, now, Cancellation).AsTask());

    private static Task<T[]> AtOnceAsync<T>(CaseHost one, CaseHost other, Func<CaseHost, Task<T>> work)
    {
        // SQLite has one writer, so nobody is met there
        if (one.Provider != DatabaseProvider.Sqlite)
        {
            var meeting = new Meeting();
            one.Get<Encounter>().At(meeting);
            other.Get<Encounter>().At(meeting);
        }

        return Task.WhenAll(new[] { one, other }.Select(work));
    }

    // the reference of a case is a matter of chance
    private static string Story(Outcome<ReplayReport> outcome) => Reference().Replace(EventJson.Write(outcome.Value.Timeline), "CF");

    [GeneratedRegex("CF-[0-9A-Z]{5}-[0-9A-Z]{5}")]
    private static partial Regex Reference();

    private sealed class Unheard : IProgress<ReplayProgress>
    {
        public void Report(ReplayProgress value)
        {
        }
    }
}
