using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.Cases.Access;
using FluentValidation;

namespace CaseFlow.App.Access;

/// <summary>Who may read something, besides what its marking says.</summary>
/// <param name="Classification">The rank of its formal classification, 0 (public) to 3 (confidential).</param>
/// <param name="Wall">On which side of the wall between prevention and counter-terrorism it is.</param>
/// <param name="OffAgenda">Whether its very existence is protected: only those who are named know of it.</param>
/// <param name="OriginatorControlled">Whether only the organisation from which it comes adds readers.</param>
/// <param name="Readers">Posts such as legal-un and groups such as LEGAL@UN that may read it whatever its marking.</param>
public sealed record AskedAccess(
    int Classification = Classification.Internal,
    Wall Wall = Wall.Prevention,
    bool OffAgenda = false,
    bool OriginatorControlled = false,
    IReadOnlyList<string>? Readers = null)
{
    internal AccessTerms ToDomain() =>
        new(Classification, Wall, OffAgenda, OriginatorControlled, Readers?.ToImmutableSortedSet(StringComparer.Ordinal));

    internal sealed class Validator : AbstractValidator<AskedAccess>
    {
        public Validator(DeploymentCeiling ceiling)
        {
            RuleFor(asked => asked.Classification).IsWithin(ceiling);
            RuleFor(asked => asked.Wall).IsInEnum();
            RuleFor(asked => asked.Readers).NotEndless();
            RuleForEach(asked => asked.Readers).IsGrantee();
        }
    }
}
