using CaseFlow.Kernel;

namespace CaseFlow.Cases.Cases;

/// <summary>Makes the name by which people speak of a case: <c>CF-XXXXX-XXXXX</c>, ten random characters of Crockford's base 32.</summary>
/// <remarks>Not counted up: a gap in a sequence would betray that a hidden case exists.</remarks>
public static class CaseReference
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int GroupLength = 5;

    /// <summary>Makes a reference from the chance of a decision.</summary>
    public static string Create(DecisionContext context) => $"CF-{Group(context)}-{Group(context)}";

    private static string Group(DecisionContext context) =>
        string.Create(GroupLength, context, static (characters, source) =>
        {
            for (var i = 0; i < characters.Length; i++)
            {
                characters[i] = Alphabet[(int)(source.NextRandom() * Alphabet.Length)];
            }
        });
}
