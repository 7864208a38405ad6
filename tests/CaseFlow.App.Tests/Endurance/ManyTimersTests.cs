using System.Diagnostics;
using CaseFlow.App.Cases;
using CaseFlow.App.Messages;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Endurance;

/// <summary>The timers of many cases that are due in the same second, while two hosts fire them. How long it takes is told, not asserted.</summary>
public sealed class ManyTimersTests(ITestOutputHelper output)
{
    private const int TimersOfInstance = 20;
    private const int Cases = 10;

    private static readonly int Instances = LongRun.IsAskedFor ? 500 : 50;
    private static readonly DateTimeOffset Due = CaseHost.Start + TimeSpan.FromDays(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Each_of_them_fires_once_and_none_is_lost(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await StartAsync(host);
        Assert.Equal(Instances * TimersOfInstance, await host.WithDbAsync(db => db.Set<TimerRow>().CountAsync(Cancellation)));

        await using var other = host.Beside();
        host.Clock.SetUtcNow(Due);
        other.Clock.SetUtcNow(Due);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(DrainAsync(host), DrainAsync(other));
        output.WriteLine($"{provider}: {Instances * TimersOfInstance} timers due in one second were fired in {watch.Elapsed.TotalSeconds:0.0} s by two hosts.");

        var fired = await FiredAsync(host);
        Assert.Equal(Instances * TimersOfInstance, fired.Count);
        Assert.Distinct(fired);
        Assert.All(await host.WithDbAsync(db => db.Set<InstanceRow>().ToListAsync(Cancellation)), instance => Assert.NotNull(instance.EndedAt));
    }

    /// <summary>Each instance waits for twenty moments of one second.</summary>
    private static async Task StartAsync(CaseHost host)
    {
        var deployed = await host.SendAsync("coord-un", new DeployWorkflow([SmallProcess.Line("waits", SmallProcess.OnGo, ("each", WaitsForEach))]));
        Assert.False(deployed.IsRejected, deployed.IsRejected ? deployed.Rejection.Message : null);
        for (var number = 0; number < Cases; number++)
        {
            var opened = await host.SendAsync("coord-un", new OpenCase($"Case {number}", "LBY", Marking.Green, "en", ["UN"], StartSource.Signal));
            for (var instance = 0; instance < Instances / Cases; instance++)
            {
                var started = await host.SendAsync("coord-un", new PublishMessage(opened.Value.CaseId, "Go", null, FeelContext.Empty, TimeSpan.Zero, null));
                Assert.NotNull(started.Value.StartedInstanceId);
            }
        }
    }

    private const string WaitsForEach =
        """
        <subProcess id="each">
          <multiInstanceLoopCharacteristics><extensionElements>
            <zeebe:loopCharacteristics inputCollection="=for number in 1..20 return number" inputElement="number" />
          </extensionElements></multiInstanceLoopCharacteristics>
          <startEvent id="begin" />
          <sequenceFlow id="begin-wait" sourceRef="begin" targetRef="wait" />
          <intermediateCatchEvent id="wait"><timerEventDefinition>
            <timeDate>=date and time("2011-02-26T16:00:00Z") - duration("PT0." + (if number &lt; 10 then "0" else "") + string(number) + "S")</timeDate>
          </timerEventDefinition></intermediateCatchEvent>
          <sequenceFlow id="wait-done" sourceRef="wait" targetRef="done" />
          <endEvent id="done" />
        </subProcess>
        """;

    private static async Task DrainAsync(CaseHost host)
    {
        do
        {
            while (await host.Get<TimerPump>().RunOnceAsync(Cancellation) > 0)
            {
            }
        }
        // what the other host holds may still come back
        while (await host.WithDbAsync(db => db.Set<TimerRow>().AnyAsync(row => row.DueAt <= Due, Cancellation)));
    }

    private static async Task<IReadOnlyList<Guid>> FiredAsync(CaseHost host)
    {
        var bodies = await host.WithDbAsync(db => db.Events
            .Where(row => row.Type == "instance.timer_fired").Select(row => row.Body).ToListAsync(Cancellation));
        return [.. bodies.Select(body => EventJson.Read<InstanceEvent.TimerFired>(body).TimerId.Value)];
    }
}
