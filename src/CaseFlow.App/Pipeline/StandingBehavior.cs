using CaseFlow.App.Organisations;
using Mediator;

namespace CaseFlow.App.Pipeline;

/// <summary>
/// Looks up at each message what somebody who signed in is now: whoever left a post is refused at once, whichever door they stand in.
/// Callers without claims are CaseFlow itself, or vouched for by the code that sends the message.
/// </summary>
internal sealed class StandingBehavior<TMessage, TResponse>(Session session, Standings standings) : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IMessage
    where TResponse : IOutcome<TResponse>
{
    public async ValueTask<TResponse> Handle(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        if (session.Caller.Identity is not null)
        {
            if (await standings.ResolveAsync(session.Caller, cancellationToken) is not { } standing)
            {
                return TResponse.Refused([Standings.NoStanding]);
            }

            session.Stand(standing);
        }

        return await next(message, cancellationToken);
    }
}
