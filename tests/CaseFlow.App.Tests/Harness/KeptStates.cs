using System.Reflection;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Harness;

/// <summary>What a host goes on from in memory must be what another host would fold from the stored events.</summary>
internal static class KeptStates
{
    private static readonly MethodInfo OfOneKind = typeof(KeptStates).GetMethod(nameof(AssertAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static async Task AssertFollowFromEventsAsync(IServiceProvider services, CancellationToken cancellation)
    {
        foreach (var kind in typeof(Streams).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)!))
        {
            await (Task)OfOneKind.MakeGenericMethod(kind.GetType().GetGenericArguments()).Invoke(null, [kind, services, cancellation])!;
        }
    }

    private static async Task AssertAsync<TState, TEvent>(StreamKind<TState, TEvent> kind, IServiceProvider services, CancellationToken cancellation)
        where TEvent : class
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Session>().Begin(Caller.System(Door.CommandLine), CommandIdentity.None, DateTimeOffset.UnixEpoch);
        var db = scope.ServiceProvider.GetRequiredService<CaseFlowDb>();
        var kept = services.GetRequiredService<StreamCache>();
        using var nothing = new StreamCache();
        var anew = ActivatorUtilities.CreateInstance<StreamLoader>(scope.ServiceProvider, nothing);
        foreach (var head in await db.Streams.AsNoTracking().Where(row => row.Kind == kind.Name).ToListAsync(cancellation))
        {
            if (kept.Find<TState>(head) is { } known && known.Version == head.Version)
            {
                Assert.Equal(head.Hash, known.Hash);
                Assert.Equivalent((await anew.LoadAsync(kind, head.CaseId, head.StreamId, cancellation)).State, known.State, strict: true);
            }
        }
    }
}
