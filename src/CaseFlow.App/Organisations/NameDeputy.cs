using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>Names somebody who acts for the holder of a post while there is none, or while that one is away.</summary>
/// <param name="PostId">Which post, e.g. <c>fp-eu</c>.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Until">Until just before when; by default until it is ended.</param>
[AllowedRoles("ADMIN")]
public sealed record NameDeputy(string PostId, string PersonId, DateTimeOffset? Until = null) : ICommand<Outcome<PostReceipt>>
{
    public sealed class Validator : AbstractValidator<NameDeputy>
    {
        public Validator()
        {
            RuleFor(command => command.PostId).IsCode();
            RuleFor(command => command.PersonId).IsCode();
        }
    }

    internal sealed class Handler(Administration administration) : ICommandHandler<NameDeputy, Outcome<PostReceipt>>
    {
        public async ValueTask<Outcome<PostReceipt>> Handle(NameDeputy command, CancellationToken cancellation)
        {
            var rejection = await administration.AdministerPostAsync(
                command.PostId,
                (_, _) => new OrganisationCommand.Appoint(
                    command.PostId,
                    AppointmentKind.Deputy,
                    command.PersonId,
                    From: null,
                    command.Until.ToMilliseconds(),
                    Scopes.All,
                    ByAdministrator: true),
                cancellation);
            return rejection is null ? new PostReceipt(command.PostId) : rejection;
        }
    }
}
