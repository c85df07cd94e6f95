/** Completion for bash 3.2 and later, which needs no other script. Without `compopt`, in 3.2, files are named where nothing fits. */
export const bashScript = `# bash completion for create-tech-spec. To load it in every shell, add to ~/.bashrc:
#   eval "$(create-tech-spec completion bash)"
_create_tech_spec() {
  local program=$1 line is_first=1
  type -P -- "$program" >/dev/null || program=create-tech-spec
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ -z $is_first ]]; then
      COMPREPLY+=("$line")
    else
      is_first=
      case $line in
        files) ;;
        folders) compopt +o default -o dirnames 2>/dev/null ;;
        *) compopt +o default 2>/dev/null ;;
      esac
    fi
  done < <("$program" __complete bash "\${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
}
complete -o default -o nosort -F _create_tech_spec create-tech-spec tech-spec 2>/dev/null ||
  complete -o default -F _create_tech_spec create-tech-spec tech-spec
`;
