using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Access;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Access;

/// <summary>
/// Lets readers on the other side of the wall between prevention and counter-terrorism see a case, or shuts them out again; each such exception is on
/// record. What civil society has contributed stays closed to them until its own organisation lets it through.
/// </summary>
/// <param name="CaseId">The case.</param>
/// <param name="Readers">Posts such as legal-un, groups such as LEGAL@UN or organisations such as @UN.</param>
/// <param name="Grounds">Why.</param>
/// <param name="ShutOut">Whether they are shut out again.</param>
[AllowedRoles("SEC", "DIR")]
public sealed record LetThroughWall(Guid CaseId, IReadOnlyList<string> Readers, string Grounds, bool ShutOut = false)
    : ICommand<Outcome<CaseAccessReceipt>>
{
    public sealed class Validator : AbstractValidator<LetThroughWall>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Readers).NotEmptyNorEndless();
            RuleForEach(command => command.Readers).IsGranteeOrOrganisation();
            RuleFor(command => command.Grounds).NotNull().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(CaseAccess access) : ICommandHandler<LetThroughWall, Outcome<CaseAccessReceipt>>
    {
        public ValueTask<Outcome<CaseAccessReceipt>> Handle(LetThroughWall command, CancellationToken cancellation)
        {
            var readers = command.Readers.ToImmutableSortedSet(StringComparer.Ordinal);
            var change = command.ShutOut ? new AccessChange(ShutOut: readers) : new AccessChange(LetThrough: readers);
            return access.ChangeAsync(command.CaseId, change, command.Grounds, cancellation);
        }
    }
}
