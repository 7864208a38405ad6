using CaseFlow.App.Forms;
using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>
/// Lets somebody act on behalf of a post besides its holder, for all or some of its groups and until a moment. The holder does so for a
/// colleague of the same organisation, an administrator for anybody but themselves.
/// </summary>
/// <param name="PostId">Which post, e.g. <c>fp-eu</c>.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Until">Until just before when.</param>
/// <param name="From">Since when; by default from now.</param>
/// <param name="Scope">The groups of the post for which they act; by default all.</param>
public sealed record AppointSubstitute(
    string PostId, string PersonId, DateTimeOffset Until, DateTimeOffset? From = null, IReadOnlyList<string>? Scope = null)
    : ICommand<Outcome<PostReceipt>>
{
    public sealed class Validator : AbstractValidator<AppointSubstitute>
    {
        public Validator()
        {
            RuleFor(command => command.PostId).IsCode();
            RuleFor(command => command.PersonId).IsCode();
            RuleFor(command => command.Scope).NotEndless();
            RuleForEach(command => command.Scope).NotEmpty().MaximumLength(TextLimits.Code);
        }
    }

    internal sealed class Handler(Administration administration) : ICommandHandler<AppointSubstitute, Outcome<PostReceipt>>
    {
        public async ValueTask<Outcome<PostReceipt>> Handle(AppointSubstitute command, CancellationToken cancellation)
        {
            var rejection = await administration.DecideOnPostAsync(
                command.PostId,
                byAdministrator => new OrganisationCommand.Appoint(
                    command.PostId,
                    AppointmentKind.Substitute,
                    command.PersonId,
                    command.From.ToMilliseconds(),
                    command.Until.ToMilliseconds(),
                    Scopes.Of(command.Scope),
                    byAdministrator),
                cancellation);
            return rejection is null ? new PostReceipt(command.PostId) : rejection;
        }
    }
}
