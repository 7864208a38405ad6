using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.App.Organisations;

/// <summary>Whoever leaves a post leaves no task with nobody: the cases in which they had taken some are seen to by the outbox.</summary>
internal sealed class HandTasksOnWhenAppointmentEnded(Outbox outbox) : IReaction<OrganisationEvent.AppointmentEnded>
{
    /// <summary>
    /// After so long it is looked at again: what another host let them take before it had heard. That takes half a second at most; the rest
    /// is for a host that is out of breath.
    /// </summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(15);

    public async ValueTask<Rejection?> ReactAsync(Recorded<OrganisationEvent.AppointmentEnded> recorded, CancellationToken cancellation)
    {
        var left = new LeftPost(recorded.Event.PostId, recorded.Event.PersonId, recorded.Event.Why);
        await outbox.AddAsync(recorded.CaseId, LeftPost.Kind, left, cancellation);
        await outbox.AddAsync(recorded.CaseId, LeftPost.Kind, left, Again, cancellation);
        return null;
    }
}

/// <summary>That somebody acts for a post no longer.</summary>
/// <param name="PostId">The post.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Why">Why.</param>
internal sealed record LeftPost(string PostId, string PersonId, AppointmentEnd Why)
{
    /// <summary>The outbox's name for it.</summary>
    public const string Kind = "left-post";
}
