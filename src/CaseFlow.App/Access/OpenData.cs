using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Access;

/// <summary>What is taken from open data: anybody can download it, so it may travel anywhere.</summary>
internal static class OpenData
{
    public static readonly AccessLabel Label = AccessLabel.Of(Marking.Clear, null, []) with { Classification = Classification.Public };
}
