using System.Reflection;
using Mediator;

namespace CaseFlow.App.Pipeline;

/// <summary>Refuses messages whose <see cref="AllowedRolesAttribute"/> names no role of the caller.</summary>
internal sealed class AuthorisationBehavior<TMessage, TResponse>(Session session) : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IMessage
    where TResponse : IOutcome<TResponse>
{
    private static readonly AllowedRolesAttribute? Allowed = typeof(TMessage).GetCustomAttribute<AllowedRolesAttribute>();

    public ValueTask<TResponse> Handle(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken) =>
        Allowed is null || session.Caller.IsSystem || Allowed.Roles.Any(session.Caller.HasRole)
            ? next(message, cancellationToken)
            : ValueTask.FromResult(TResponse.Refused([RoleNeeded(Allowed)]));

    private static Rejection RoleNeeded(AllowedRolesAttribute allowed) => new(
        RejectionKind.Forbidden,
        "caller.role_needed",
        $"Expected a post with the role {string.Join(" or ", allowed.Roles)}, but the caller's post has none of them.");
}
