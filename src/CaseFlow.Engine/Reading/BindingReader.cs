using System.Xml.Linq;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads <c>bindingType</c>.</summary>
internal static class BindingReader
{
    public static BindingType Read(XElement element, ProblemLog problems)
    {
        switch (element.Text("bindingType"))
        {
            case null or "latest":
                return BindingType.Latest;
            case "deployment":
                return BindingType.Deployment;
            case "versionTag" when element.Text("versionTag") is not null:
                return BindingType.VersionTag;
            case "versionTag":
                problems.Error(element, "binding.no_tag", "Expected bindingType=\"versionTag\" to come with a versionTag, but there is none.");
                return BindingType.VersionTag;
            case var other:
                problems.Error(element, "binding.unknown", $"Expected bindingType to be latest, deployment or versionTag, but it is \"{other}\".");
                return BindingType.Latest;
        }
    }
}
