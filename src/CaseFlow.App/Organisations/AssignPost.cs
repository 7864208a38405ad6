using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>Gives a post to a person, now or from a moment on. A post has one holder at a time, and nobody appoints themselves.</summary>
/// <param name="PostId">Which post, e.g. <c>fp-eu</c>.</param>
/// <param name="PersonId">Who holds it, as accounts know them.</param>
/// <param name="From">Since when; by default from now.</param>
/// <param name="Until">Until just before when; by default until it is ended.</param>
[AllowedRoles("ADMIN")]
public sealed record AssignPost(string PostId, string PersonId, DateTimeOffset? From = null, DateTimeOffset? Until = null) : ICommand<Outcome<PostReceipt>>
{
    public sealed class Validator : AbstractValidator<AssignPost>
    {
        public Validator()
        {
            RuleFor(command => command.PostId).IsCode();
            RuleFor(command => command.PersonId).IsCode();
        }
    }

    internal sealed class Handler(Administration administration) : ICommandHandler<AssignPost, Outcome<PostReceipt>>
    {
        public async ValueTask<Outcome<PostReceipt>> Handle(AssignPost command, CancellationToken cancellation)
        {
            var rejection = await administration.AdministerPostAsync(
                command.PostId,
                (_, _) => new OrganisationCommand.Appoint(
                    command.PostId,
                    AppointmentKind.Holder,
                    command.PersonId,
                    command.From.ToMilliseconds(),
                    command.Until.ToMilliseconds(),
                    Scopes.All,
                    ByAdministrator: true),
                cancellation);
            return rejection is null ? new PostReceipt(command.PostId) : rejection;
        }
    }
}
