using System.Collections.Frozen;
using CaseFlow.Decisions.Feel.Functions;

namespace CaseFlow.Decisions.Feel.Checking;

/// <summary>What is known of the names that an expression may use, before it is evaluated.</summary>
/// <param name="Variables">The variables and what they must be; <see cref="FeelType.Any"/> when that is open.</param>
/// <param name="Functions">Names that can be called, besides built-ins and variables.</param>
/// <param name="AreAll">Whether there are no other variables.</param>
internal sealed record KnownNames(FrozenDictionary<string, FeelType> Variables, FrozenSet<string> Functions, bool AreAll)
{
    /// <summary>The type of a variable; null when there is none of that name.</summary>
    public FeelType? TypeOf(string name) => Variables.TryGetValue(name, out var type) ? type : AreAll && BuiltIns.Find(name) is null ? null : FeelType.Any;

    /// <summary>Whether something of that name can be called.</summary>
    public bool CanBeCalled(string name) => Functions.Contains(name) || BuiltIns.Find(name) is not null || Variables.ContainsKey(name);
}
