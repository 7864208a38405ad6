using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Storage;

/// <summary>Brings each event to the reactions and projections of its own type and of the family that it belongs to.</summary>
internal sealed class EventRoutes
{
    private readonly ConcurrentDictionary<Type, Route[]> _routes = [];

    /// <summary>Runs reactions in order of their names until one refuses.</summary>
    public async ValueTask<Rejection?> ReactAsync(IServiceProvider services, Recorded<object> recorded, CancellationToken cancellation)
    {
        foreach (var route in RoutesOf(recorded.Event))
        {
            if (await route.ReactAsync(services, recorded, cancellation) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    public async ValueTask ProjectAsync(IServiceProvider services, Recorded<object> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        foreach (var route in RoutesOf(recorded.Event))
        {
            await route.ProjectAsync(services, recorded, db, cancellation);
        }
    }

    private Route[] RoutesOf(object @event) => _routes.GetOrAdd(@event.GetType(), static type => [.. Family(type).Reverse().Select(Create)]);

    private static IEnumerable<Type> Family(Type type)
    {
        for (var member = type; member is not null && member != typeof(object); member = member.BaseType)
        {
            yield return member;
        }
    }

    private static Route Create(Type type) => (Route)Activator.CreateInstance(typeof(Route<>).MakeGenericType(type))!;

    private abstract class Route
    {
        public abstract ValueTask<Rejection?> ReactAsync(IServiceProvider services, Recorded<object> recorded, CancellationToken cancellation);

        public abstract ValueTask ProjectAsync(
            IServiceProvider services, Recorded<object> recorded, CaseFlowDb db, CancellationToken cancellation);
    }

    private sealed class Route<TEvent> : Route
        where TEvent : class
    {
        public override async ValueTask<Rejection?> ReactAsync(
            IServiceProvider services, Recorded<object> recorded, CancellationToken cancellation)
        {
            foreach (var reaction in services.GetServices<IReaction<TEvent>>())
            {
                if (await reaction.ReactAsync(recorded.As<TEvent>(), cancellation) is { } refusal)
                {
                    return refusal;
                }
            }

            return null;
        }

        public override async ValueTask ProjectAsync(
            IServiceProvider services, Recorded<object> recorded, CaseFlowDb db, CancellationToken cancellation)
        {
            foreach (var projection in services.GetServices<IProjection<TEvent>>())
            {
                await projection.ApplyAsync(recorded.As<TEvent>(), db, cancellation);
            }
        }
    }
}
