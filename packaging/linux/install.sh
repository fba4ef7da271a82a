#!/bin/sh
# Puts Policy Editor into the person's own menu, from where it was unpacked.  --remove takes it out.
set -eu
here=$(dirname "$(readlink -f "$0")")
data=${XDG_DATA_HOME:-$HOME/.local/share}
if [ "${1:-}" = --remove ]; then
    rm -f "$data/applications/policyeditor.desktop" "$HOME/.local/bin/policyeditor"
    find "$data/icons/hicolor" -name 'policyeditor.*' -delete
    echo "Policy Editor is out of the menu; the folder $here can be removed."
    exit 0
fi
mkdir -p "$data/applications" "$data/icons" "$HOME/.local/bin"
cp -R "$here/share/icons/hicolor" "$data/icons/"
sed "s|^Exec=policyeditor|Exec=\"$here/policyeditor\"|" "$here/share/applications/policyeditor.desktop" \
    > "$data/applications/policyeditor.desktop"
ln -sf "$here/policyeditor" "$HOME/.local/bin/policyeditor"
command -v update-desktop-database > /dev/null && update-desktop-database "$data/applications" || true
echo "Policy Editor is in the menu."
