namespace CaseFlow.Engine.Models;

/// <summary>Which version of a called process, decision or form is meant.</summary>
public enum BindingType
{
    /// <summary>The newest when it is called.</summary>
    Latest,

    /// <summary>The one that was deployed together with the caller.</summary>
    Deployment,

    /// <summary>The newest that carries a certain tag.</summary>
    VersionTag,
}
