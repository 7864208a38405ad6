using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>Says that the holder of a post is away for some time, in which its deputies act. The holder or an administrator says so.</summary>
/// <param name="PostId">Which post, e.g. <c>fp-eu</c>.</param>
/// <param name="Until">Until just before when.</param>
/// <param name="From">Since when; by default from now.</param>
public sealed record NoteAbsence(string PostId, DateTimeOffset Until, DateTimeOffset? From = null) : ICommand<Outcome<PostReceipt>>
{
    public sealed class Validator : AbstractValidator<NoteAbsence>
    {
        public Validator() => RuleFor(command => command.PostId).IsCode();
    }

    internal sealed class Handler(Administration administration) : ICommandHandler<NoteAbsence, Outcome<PostReceipt>>
    {
        public async ValueTask<Outcome<PostReceipt>> Handle(NoteAbsence command, CancellationToken cancellation)
        {
            var rejection = await administration.DecideOnPostAsync(
                command.PostId,
                byAdministrator => new OrganisationCommand.NoteAbsence(
                    command.PostId, command.From.ToMilliseconds(), command.Until.ToMilliseconds(), byAdministrator),
                cancellation);
            return rejection is null ? new PostReceipt(command.PostId) : rejection;
        }
    }
}
