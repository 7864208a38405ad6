using CaseFlow.App.Cases;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Tests.Cases;

internal static class CaseInputs
{
    public static OpenCase NewCase { get; } = new("Libya 2011", "LBY", Marking.Amber, "en", ["EU", "NATO", "UN"], StartSource.Signal, ["AU"]);
}
