using System.Xml.Linq;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads <c>zeebe:formDefinition</c>.</summary>
internal static class FormReader
{
    public static FormReference? Read(XElement element, ProblemLog problems)
    {
        if (element.Extension("formDefinition") is not { } definition)
        {
            return null;
        }

        if (definition.Text("formId") is not { } formId || definition.Text("formKey") is not null || definition.Text("externalReference") is not null)
        {
            problems.Error(element, "form.no_id", "Expected zeebe:formDefinition to have a formId and nothing else, but it has not.");
            return null;
        }

        return new FormReference(formId, BindingReader.Read(definition, problems), definition.Text("versionTag"));
    }
}
