using System.Security.Claims;
using CaseFlow.App.Access;
using CaseFlow.App.Accounts;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Access;

namespace CaseFlow.App.Organisations;

/// <summary>Looks up what somebody who signed in is now.</summary>
public sealed class Standings
{
    /// <summary>Whoever signed in holds nothing any more from which they could act: pages sign out, the API asks to sign in.</summary>
    public static readonly Rejection NoStanding = new(
        RejectionKind.Forbidden, "caller.no_standing",
        "Expected somebody who acts from a post of theirs now, but you hold, deputise or substitute none such: sign in again.");

    /// <summary>No event tells that a term is reached. In real time, whatever clock the host has.</summary>
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(2);

    private readonly OrganisationDirectory _directory;
    private readonly DeploymentCeiling _ceiling;
    private readonly TimeProvider _clock;
    private readonly LiveSessions? _sessions;

    internal Standings(OrganisationDirectory directory, DeploymentCeiling ceiling, TimeProvider clock, LiveSessions? sessions = null) =>
        (_directory, _ceiling, _clock, _sessions) = (directory, ceiling, clock, sessions);

    /// <summary>The caller behind a principal; null when nobody is signed in, or nobody who may act now.</summary>
    public async ValueTask<Caller?> OfAsync(ClaimsPrincipal principal, Door door, CancellationToken cancellation) =>
        CallerClaims.Read(principal, door) is { } caller ? await ResolveAsync(caller, cancellation) : null;

    /// <summary>The same caller with what they are now; null when they may not act now.</summary>
    public async ValueTask<Caller?> ResolveAsync(Caller caller, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(caller);
        if (caller.Identity is not { } identity)
        {
            return caller;
        }

        // an exercise has none: whoever lets them in looks at where they come from
        if (identity.SessionId is not null && (_sessions is null || !await _sessions.GoesOnAsync(identity, cancellation)))
        {
            return null;
        }

        var directory = await _directory.CurrentAsync(cancellation);
        return directory.Stand(identity, _clock.GetUtcNow()) is { } standing
            ? caller with { Actor = standing.Actor, Groups = standing.Groups, Reader = Cleared(standing.Reader) }
            : null;
    }

    /// <summary>Completes when the caller may not act any more: at once after a change of the directory, soon after a term is reached.</summary>
    public async Task LostAsync(Caller caller, CancellationToken cancellation)
    {
        while (true)
        {
            // taken before looking, so that no change falls in between
            var change = _directory.NextChangeAsync();
            if (await ResolveAsync(caller, cancellation) is null)
            {
                return;
            }

            await Task.WhenAny(change, Task.Delay(LookAgainAfter, cancellation));
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private Reader Cleared(Reader reader) => reader with { Ceiling = Math.Min(reader.Ceiling, _ceiling.Rank) };
}
