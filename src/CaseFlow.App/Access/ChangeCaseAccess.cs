using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Access;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Access;

/// <summary>
/// Changes who may read a case; what is left out stays as it is. Only the organisation that opened it lowers its marking or classification,
/// puts it back on the agenda or moves it to the other side of the wall.
/// </summary>
/// <param name="CaseId">The case.</param>
/// <param name="Grounds">Why.</param>
/// <param name="Marking">A TLP label.</param>
/// <param name="Classification">The rank of its formal classification, 0 (public) to 3 (confidential).</param>
/// <param name="ReleasableTo">Organisations that may be shown it besides its owners, in place of those before.</param>
/// <param name="OffAgenda">Whether its very existence is protected: only those who are named know of it.</param>
/// <param name="OriginatorControlled">Whether only the organisation that opened it adds readers.</param>
/// <param name="Wall">On which side of the wall between prevention and counter-terrorism it is.</param>
/// <param name="AddReaders">Posts such as legal-un and groups such as LEGAL@UN that may read it whatever its marking.</param>
/// <param name="RemoveReaders">Posts and groups that are not named any more.</param>
[AllowedRoles("COORD", "SEC", "DIR")]
public sealed record ChangeCaseAccess(
    Guid CaseId,
    string Grounds,
    string? Marking = null,
    int? Classification = null,
    IReadOnlyList<string>? ReleasableTo = null,
    bool? OffAgenda = null,
    bool? OriginatorControlled = null,
    Wall? Wall = null,
    IReadOnlyList<string>? AddReaders = null,
    IReadOnlyList<string>? RemoveReaders = null) : ICommand<Outcome<CaseAccessReceipt>>
{
    public sealed class Validator : AbstractValidator<ChangeCaseAccess>
    {
        public Validator(DeploymentCeiling ceiling)
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Grounds).NotNull().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Marking).MaximumLength(TextLimits.Code);
            RuleFor(command => command.Classification).IsWithin(ceiling);
            RuleFor(command => command.ReleasableTo).NotEndless();
            RuleForEach(command => command.ReleasableTo).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Wall).IsInEnum();
            RuleFor(command => command.AddReaders).NotEndless();
            RuleForEach(command => command.AddReaders).IsGrantee();
            RuleFor(command => command.RemoveReaders).NotEndless();
            RuleForEach(command => command.RemoveReaders).IsGrantee();
        }
    }

    internal sealed class Handler(CaseAccess access) : ICommandHandler<ChangeCaseAccess, Outcome<CaseAccessReceipt>>
    {
        public ValueTask<Outcome<CaseAccessReceipt>> Handle(ChangeCaseAccess command, CancellationToken cancellation) =>
            access.ChangeAsync(command.CaseId, command.ToDomain(), command.Grounds, cancellation);
    }

    private AccessChange ToDomain() => new(
        Marking, Classification, Sorted(ReleasableTo), OffAgenda, OriginatorControlled, Wall, Sorted(AddReaders), Sorted(RemoveReaders));

    private static ImmutableSortedSet<string>? Sorted(IReadOnlyList<string>? names) => names?.ToImmutableSortedSet(StringComparer.Ordinal);
}
